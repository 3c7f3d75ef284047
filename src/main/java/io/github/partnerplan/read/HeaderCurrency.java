package io.github.partnerplan.read;

/** The currency a header names for its whole column, as in {@code ACV (USD)} or {@code amount_usd}. */
final class HeaderCurrency {

    /** The currencies common enough in exports that three letters after a name are no accident. */
    private static final String CODES =
            " USD EUR GBP CHF CAD AUD NZD JPY CNY INR SEK NOK DKK PLN CZK BRL MXN SGD HKD ZAR ";

    private HeaderCurrency() {}

    /** The code, or empty if the header names none. */
    static String of(String header) {
        int start = start(header);
        if (start < 0) {
            return "";
        }
        int code = start;
        while (!isLetter(header.charAt(code))) {
            code++;
        }
        return upper(header, code);
    }

    /** Where the name ends and the blank, underscore or bracket before the code stands; -1 if there is no code. */
    static int start(String header) {
        int end = header.length();
        boolean closed = end > 0 && header.charAt(end - 1) == ')';
        int code = end - (closed ? 4 : 3);
        if (code < 2 || !CODES.contains(" " + upper(header, code) + " ")) {
            return -1;
        }
        char before = header.charAt(code - 1);
        if (closed ? before != '(' : before != ' ' && before != '_') {
            return -1;
        }
        return code - 1;
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static String upper(String header, int from) {
        char[] code = new char[3];
        for (int i = 0; i < 3; i++) {
            char letter = header.charAt(from + i);
            code[i] = letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
        }
        return new String(code);
    }
}
