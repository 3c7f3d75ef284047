package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** Writes styled text as Markdown on one line: its own emphasis and code, every other character meaning itself. */
final class MarkdownText {
    /** Where a span of one style, that leads to one place, ends in the joined text. */
    private record Run(int from, int to, Style style, Link link) {
        boolean goesOnIn(Span span) {
            return style == span.style() && link.equals(followed(span));
        }

        boolean isLink() {
            return link instanceof Link.File;
        }
    }

    private final StringBuilder all = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final boolean inTable;
    private final StringBuilder out = new StringBuilder();

    private MarkdownText(Text text, boolean inTable) {
        this.inTable = inTable;
        for (Span span : text.spans()) {
            int from = all.length();
            addCollapsed(CleanText.of(span.text()).replace(CleanText.NO_BREAK_SPACE, ' '));
            if (all.length() > from) {
                addRun(from, span);
            }
        }
    }

    /** Only a file beside the document can be led to: notes are not written out in this form. */
    private static Link followed(Span span) {
        return span.link() instanceof Link.File ? span.link() : Link.NONE;
    }

    /** Two strong spans side by side are one: four stars between them would end nothing. */
    private void addRun(int from, Span span) {
        int last = runs.size() - 1;
        boolean goesOn = last >= 0 && runs.get(last).goesOnIn(span);
        Run run = new Run(goesOn ? runs.get(last).from : from, all.length(), span.style(), followed(span));
        if (goesOn) {
            runs.set(last, run);
        } else {
            runs.add(run);
        }
    }

    /** Text that begins a line, where a list marker or a heading's number sign would count. */
    static String line(Text text) {
        return new MarkdownText(text, false).write(true);
    }

    /** Text after something else on its line. */
    static String within(Text text) {
        return new MarkdownText(text, false).write(false);
    }

    static String cell(Text text) {
        return new MarkdownText(text, true).write(false);
    }

    static int longestRun(CharSequence text, char of) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == of ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void addCollapsed(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) == ' ';
            boolean afterBlank = all.isEmpty() || all.charAt(all.length() - 1) == ' ';
            if (!blank || !afterBlank) {
                all.append(text.charAt(i));
            }
        }
    }

    private String write(boolean startsLine) {
        MarkdownEscape escape = new MarkdownEscape(all, startsLine);
        for (Run run : runs) {
            int from = run.from;
            int to = run.to;
            while (from < to && all.charAt(from) == ' ') {
                out.append(' ');
                from++;
            }
            while (to > from && all.charAt(to - 1) == ' ') {
                to--;
            }
            boolean isLink = run.isLink() && from < to;
            if (isLink) {
                openLink();
            }
            if (run.style == Style.CODE && from < to) {
                code(all.substring(from, to));
            } else {
                boolean isStrong = run.style == Style.STRONG && (isLink || canEmphasise(from, to));
                out.append(isStrong ? "**" : "");
                escape.append(from, to, out);
                out.append(isStrong ? "**" : "");
            }
            if (isLink) {
                out.append("](").append(((Link.File) run.link).address()).append(')');
            }
            out.append(" ".repeat(run.to - to));
        }
        return out.toString().stripTrailing();
    }

    /** An exclamation mark before a link would make a picture of it. */
    private void openLink() {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == '!') {
            out.insert(last, '\\');
        }
        out.append('[');
    }

    /**
     * Stars beside punctuation and a letter are no emphasis by CommonMark's rule of flanking; then they are left out.
     */
    private boolean canEmphasise(int from, int to) {
        if (from == to) {
            return false;
        }
        boolean opens = isWordPart(from) || from == 0 || !isWordPart(from - 1);
        boolean closes = isWordPart(to - 1) || to == all.length() || !isWordPart(to);
        return opens && closes;
    }

    private boolean isWordPart(int index) {
        char c = all.charAt(index);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private void code(String code) {
        String fence = "`".repeat(longestRun(code, '`') + 1);
        String pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
        out.append(fence).append(pad);
        out.append(inTable ? code.replace("|", "\\|") : code);
        out.append(pad).append(fence);
    }
}
