package io.github.partnerplan.check.agreement;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.read.Values;
import java.util.List;
import java.util.Optional;

/** Finds where a program says itself that its agreement is not in writing, or not signed. */
final class Unwritten {

    private Unwritten() {}

    static Optional<Outline.Setting> of(Outline outline) {
        for (String path : List.of("agreement.written", "agreement.signed")) {
            Optional<Outline.Setting> stated = outline.stated(path);
            boolean isNo = stated.flatMap(
                            setting -> Values.yesNo(setting.text()).value())
                    .filter(answer -> !answer)
                    .isPresent();
            if (isNo) {
                return stated;
            }
        }
        return Optional.empty();
    }
}
