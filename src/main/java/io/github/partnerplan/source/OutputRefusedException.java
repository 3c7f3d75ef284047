package io.github.partnerplan.source;

import java.io.IOException;

/** A result cannot be written where the user asked for it; the message says why in plain words. */
public final class OutputRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    public OutputRefusedException(String message) {
        super(message);
    }
}
