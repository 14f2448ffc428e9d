package kz.localbusiness.domain.notice;

/// The characters of GSM 03.38, of which some are written as two.
final class GsmAlphabet {

    private static final String PLAIN =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                    + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String ESCAPED = "\f^{}\\[~]|€";

    private GsmAlphabet() {}

    static boolean has(int character) {
        return PLAIN.indexOf(character) >= 0 || ESCAPED.indexOf(character) >= 0;
    }

    static int units(int character) {
        return ESCAPED.indexOf(character) >= 0 ? 2 : 1;
    }
}
