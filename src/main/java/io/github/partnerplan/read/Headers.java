package io.github.partnerplan.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headers by which one kind of table is known: finds the canonical field of a header name, ignoring case, blanks,
 * underscores, dashes, a byte order mark and a prefix such as {@code Deal - }.
 */
public final class Headers<F extends Enum<F> & HeaderField> {

    /** The rank from which a header is a synonym; below it stands the canonical name, bare or with a prefix. */
    static final int FIRST_SYNONYM = 2;

    /** A header's field and how well it fits: the canonical name first, then the synonyms in their order. */
    record Match<F>(F field, int rank) {}

    private final String kind;
    private final String[] prefixes;
    private final Map<String, Match<F>> matches = new HashMap<>();
    private final Class<F> type;
    private final List<F> fields;

    /** The prefixes are folded, a longer one before a shorter one that it begins with. */
    Headers(String kind, Class<F> type, String... prefixes) {
        this.kind = kind;
        this.prefixes = prefixes;
        this.type = type;
        this.fields = List.copyOf(EnumSet.allOf(type));
        for (F field : fields) {
            matches.put(fold(field.canonical()), new Match<>(field, 0));
        }
        for (F field : fields) {
            int rank = FIRST_SYNONYM;
            for (String synonym : field.synonyms()) {
                matches.putIfAbsent(fold(synonym), new Match<>(field, rank));
                rank += 2;
            }
        }
    }

    /** The table's name in a workspace, such as {@code deals}. */
    String kind() {
        return kind;
    }

    Class<F> type() {
        return type;
    }

    List<F> fields() {
        return fields;
    }

    /** The canonical names of the fields that are read, in their usual order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (F field : fields) {
            if (field.isRead()) {
                names.add(field.canonical());
            }
        }
        return names;
    }

    /** The header names a field of this kind of table. */
    boolean knows(String header) {
        return match(header).isPresent();
    }

    /** The field a header names. */
    Optional<F> field(String header) {
        Optional<Match<F>> match = match(header);
        return match.isPresent() ? Optional.of(match.get().field()) : Optional.empty();
    }

    Optional<Match<F>> match(String header) {
        String folded = fold(header);
        Optional<Match<F>> whole = lookUp(folded);
        int code = HeaderCurrency.start(header);
        return whole.isPresent() || code < 0 ? whole : lookUp(fold(header.substring(0, code)));
    }

    /** The folded header as it stands and without a prefix, its currency left out: each may be a misspelt name. */
    List<String> forms(String header) {
        int code = HeaderCurrency.start(header);
        String folded = fold(code < 0 ? header : header.substring(0, code));
        List<String> forms = new ArrayList<>();
        forms.add(folded);
        for (String prefix : prefixes) {
            if (folded.startsWith(prefix)) {
                forms.add(folded.substring(prefix.length()));
            }
        }
        return forms;
    }

    /** A name without its prefix ranks just behind the same name written bare. */
    private Optional<Match<F>> lookUp(String folded) {
        Match<F> whole = matches.get(folded);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (String prefix : prefixes) {
            if (folded.length() > prefix.length() && folded.startsWith(prefix)) {
                Optional<Match<F>> bare = lookUp(folded.substring(prefix.length()));
                return bare.isPresent()
                        ? Optional.of(new Match<>(bare.get().field(), bare.get().rank() | 1))
                        : bare;
            }
        }
        return Optional.empty();
    }

    /**
     * Lower case, without blanks, underscores, dashes and byte order mark: {@code Deal - Won time} is {@code
     * dealwontime}.
     */
    public static String fold(String name) {
        char[] folded = new char[name.length()];
        int length = 0;
        for (int i = 0; i < folded.length; i++) {
            char letter = name.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                folded[length++] = letter;
            } else if (!isIgnored(letter)) {
                folded[length++] = Character.toLowerCase(letter);
            }
        }
        return new String(folded, 0, length);
    }

    /** Dashes of every width: spreadsheets make long ones out of hyphens. */
    private static boolean isIgnored(char letter) {
        return letter <= ' '
                || letter == '_'
                || letter == '-'
                || letter == '\uFEFF'
                || (letter >= '\u2010' && letter <= '\u2015')
                || letter == '\u2212'
                || Character.isSpaceChar(letter);
    }
}
