package io.github.partnerplan.office;

import java.util.List;

/** The format of an axis by the words that a reader sees for its values: with their sign of currency, in thousands and millions. */
final class NumberFormats {
    private static final int LONGEST_SIGN = 3;

    private NumberFormats() {}

    static String of(List<String> words) {
        String sign = words.isEmpty() ? "" : sign(words.get(0));
        for (String each : words) {
            if (!sign(each).equals(sign)) {
                sign = "";
            }
        }
        String before = sign.isEmpty() ? "" : "\"" + sign + "\"";
        return "[>=1000000]" + before + "0.0,,\"M\";[>=1000]" + before + "0,\"K\";" + before + "0";
    }

    /** What stands before the first digit, if it is short and can be nothing but a sign of currency. */
    private static String sign(String words) {
        int end = 0;
        while (end < words.length() && !Character.isDigit(words.charAt(end))) {
            end++;
        }
        String sign = words.substring(0, end);
        boolean isCurrency =
                sign.chars().allMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL || (c >= 'A' && c <= 'Z'));
        return end < words.length() && end <= LONGEST_SIGN && isCurrency ? sign : "";
    }
}
