package kz.localbusiness.application.notice.out;

import java.net.URI;
import java.util.Base64;
import kz.localbusiness.domain.notice.PushAddress;

/// Browsers that nobody has.
public final class PushFixture {

    private static final int KEY_BYTES = 65;
    private static final int AUTH_BYTES = 16;

    private PushFixture() {}

    /// One for each number.
    public static PushAddress browser(int number) {
        return new PushAddress(
                URI.create("https://push.example.com/" + number),
                zeros(KEY_BYTES),
                zeros(AUTH_BYTES));
    }

    /// Of one of these.
    public static int number(PushAddress browser) {
        return Integer.parseInt(browser.endpoint().getPath().substring(1));
    }

    private static String zeros(int count) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[count]);
    }
}
