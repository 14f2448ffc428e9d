package kz.localbusiness.web.platform;

/// What people type, cut down to what a port takes.
final class Typing {

    private Typing() {}

    static String readable(String typed, int max) {
        var text = typed.strip();
        return isReadable(text) && text.length() <= max ? text : "";
    }

    static boolean isReadable(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
    }
}
