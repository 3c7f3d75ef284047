package io.github.partnerplan.read;

import java.util.Locale;

/** Web addresses as bare domains, so that {@code https://www.acme.com/about} and {@code Acme.com} are one. */
final class Domains {

    private Domains() {}

    static String of(String address) {
        if (address.isEmpty()) {
            return "";
        }
        String bare = address.toLowerCase(Locale.ROOT);
        int scheme = bare.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        start += bare.startsWith("www.", start) ? 4 : 0;
        int end = start;
        while (end < bare.length() && "/?#:".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        return bare.substring(start, end);
    }
}
