package io.github.partnerplan.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.List;

/** The lines in which two files differ, in their order: of each place first what goes, then what comes. */
final class LineChanges {

    /** Above this a comparison line by line takes too long, and nobody reads it: all lines between the first and last change differ. */
    private static final long MOST = 25_000_000;

    private LineChanges() {}

    static List<LineChange> between(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> old = before.subList(start, before.size() - end);
        List<String> young = after.subList(start, after.size() - end);
        List<LineChange> changes = new ArrayList<>();
        if ((long) old.size() * young.size() > MOST) {
            add(false, old, start, changes);
            add(true, young, start, changes);
            return changes;
        }
        List<LineChange> added = new ArrayList<>();
        int reached = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            // What goes and what comes in one place may be told apart; a reader wants first the one, then the other.
            if (delta.getSource().getPosition() > reached) {
                changes.addAll(added);
                added.clear();
            }
            reached = Math.max(
                    reached, delta.getSource().getPosition() + delta.getSource().size());
            add(false, delta.getSource(), start, changes);
            add(true, delta.getTarget(), start, added);
        }
        changes.addAll(added);
        return changes;
    }

    private static void add(boolean isAdded, Chunk<String> chunk, int start, List<LineChange> changes) {
        add(isAdded, chunk.getLines(), start + chunk.getPosition(), changes);
    }

    private static void add(boolean isAdded, List<String> lines, int start, List<LineChange> changes) {
        for (int i = 0; i < lines.size(); i++) {
            changes.add(new LineChange(isAdded, start + i + 1, PlainText.clean(lines.get(i))));
        }
    }
}
