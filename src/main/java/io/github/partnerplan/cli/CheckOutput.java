package io.github.partnerplan.cli;

import java.util.ArrayList;
import java.util.List;

/** A form of the result and the file it goes to. */
record CheckOutput(CheckFormat format, String file) {

    /** Reads {@code sarif=out.sarif}. */
    static List<CheckOutput> of(List<String> given) throws Refusal {
        List<CheckOutput> outputs = new ArrayList<>();
        for (String text : given) {
            int sign = text.indexOf('=');
            if (sign < 1 || sign == text.length() - 1) {
                throw Refusal.usage("--report takes FORMAT=FILE, such as json=check.json");
            }
            outputs.add(new CheckOutput(CheckFormat.of("--report", text.substring(0, sign)), text.substring(sign + 1)));
        }
        return List.copyOf(outputs);
    }
}
