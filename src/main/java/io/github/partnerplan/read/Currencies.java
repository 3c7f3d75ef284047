package io.github.partnerplan.read;

import java.util.Locale;

/**
 * The currencies a text may name, by ISO 4217 code or by sign. A literal list: {@code java.util.Currency} reads a file
 * at start.
 */
final class Currencies {

    private static final String CODES =
            " AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
                    + "BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP "
                    + "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES "
                    + "KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR "
                    + "MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB "
                    + "RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD "
                    + "TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ";

    private Currencies() {}

    /** The code in capitals, empty if there is no such currency. */
    static String code(String word) {
        if (word.length() != 3) {
            return "";
        }
        String code = word.toUpperCase(Locale.ROOT);
        return CODES.contains(" " + code + " ") ? code : "";
    }

    /** The code a sign stands for, empty if it is no currency sign; {@code $} and {@code ¥} are shared by several. */
    static String ofSign(char sign) {
        return switch (sign) {
            case '$' -> "USD";
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '¥', '￥' -> "JPY";
            case '₹' -> "INR";
            case '₩' -> "KRW";
            case '₪' -> "ILS";
            case '₺' -> "TRY";
            case '₽' -> "RUB";
            case '₫' -> "VND";
            case '฿' -> "THB";
            case '₱' -> "PHP";
            case '₦' -> "NGN";
            case '₴' -> "UAH";
            case '₸' -> "KZT";
            default -> "";
        };
    }

    /** The dollar that letters before a {@code $} name, as in {@code US$} and {@code C$}; empty if they name none. */
    static String dollar(String letters) {
        return switch (letters.toUpperCase(Locale.ROOT)) {
            case "US", "USD" -> "USD";
            case "C", "CA", "CAD" -> "CAD";
            case "A", "AU", "AUD" -> "AUD";
            case "NZ", "NZD" -> "NZD";
            case "S", "SG", "SGD" -> "SGD";
            case "HK", "HKD" -> "HKD";
            case "NT" -> "TWD";
            case "R" -> "BRL";
            case "MX" -> "MXN";
            default -> "";
        };
    }
}
