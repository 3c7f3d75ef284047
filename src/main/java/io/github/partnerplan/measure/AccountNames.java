package io.github.partnerplan.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Folds an account's name and web domain, so that the spellings of one account meet: case, punctuation and a legal form at the
 * end do not count, nor do the scheme, path and www of an address. Domains of mail providers tell nothing.
 */
final class AccountNames {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "as",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "inc",
            "incorporated",
            "kg",
            "kk",
            "limited",
            "llc",
            "llp",
            "ltd",
            "nv",
            "oy",
            "plc",
            "pty",
            "sa",
            "sarl",
            "sas",
            "se",
            "spa",
            "srl");

    /** Mail providers: two accounts there are no more the same than two in one street. */
    private static final Set<String> SHARED_DOMAINS = Set.of(
            "aol.com",
            "gmail.com",
            "gmx.de",
            "gmx.net",
            "googlemail.com",
            "hotmail.com",
            "icloud.com",
            "live.com",
            "mail.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "web.de",
            "yahoo.com");

    private AccountNames() {}

    /** A name that is itself a web address counts as one. */
    private static String key(String account) {
        boolean isAddress = account.indexOf('.') > 0 && account.indexOf(' ') < 0 && !account.endsWith(".");
        return isAddress ? "@" + host(account) : folded(account);
    }

    static String folded(String account) {
        List<String> words = words(account);
        while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words.isEmpty() ? account.trim().toLowerCase(Locale.ROOT) : String.join(" ", words);
    }

    /** In small letters, without punctuation; a point inside a word joins, so that S.A. is sa. */
    private static List<String> words(String account) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String text = account.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '.' && c != '\'' && c != '’' && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** A 64-bit hash of the folded name, 0 for none: two names in a million million million share one. */
    static long nameHash(String account) {
        return hash(key(account));
    }

    static long domainHash(String domain) {
        String host = host(domain);
        return host.isEmpty() ? 0 : hash("@" + host);
    }

    private static long hash(String text) {
        long hash = text.isEmpty() ? 0 : 1_125_899_906_842_597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private static String host(String domain) {
        String host = domain.trim().toLowerCase(Locale.ROOT);
        int scheme = host.indexOf("://");
        host = scheme < 0 ? host : host.substring(scheme + 3);
        int slash = host.indexOf('/');
        host = slash < 0 ? host : host.substring(0, slash);
        host = host.startsWith("www.") ? host.substring(4) : host;
        return SHARED_DOMAINS.contains(host) ? "" : host;
    }
}
