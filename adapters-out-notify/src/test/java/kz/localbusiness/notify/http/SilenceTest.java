package kz.localbusiness.notify.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SilenceTest {

    private static final String QUOTED = "https://push.example.com/secret";

    static Stream<IOException> before() {
        return Stream.of(
                new ConnectException(QUOTED),
                new HttpConnectTimeoutException(QUOTED),
                new UnknownHostException(QUOTED),
                new SSLHandshakeException(QUOTED));
    }

    static Stream<IOException> perhapsAfter() {
        return Stream.of(
                new IOException(QUOTED),
                new EOFException(QUOTED),
                new HttpTimeoutException(QUOTED));
    }

    @ParameterizedTest
    @MethodSource("before")
    void knowsThatNothingWasSent(IOException failure) {
        var silence = Silence.after(new IllegalStateException(QUOTED, failure));

        assertThat(silence.outcome()).isEqualTo(new NotNow(null));
        assertThat(silence.what()).doesNotContain("secret");
    }

    @ParameterizedTest
    @MethodSource("perhapsAfter")
    void knowsNothingOtherwise(IOException failure) {
        assertThat(Silence.after(new IllegalStateException(failure)).outcome())
                .isInstanceOf(Unclear.class);
    }

    @Test
    void namesTheDeepestKind() {
        assertThat(Silence.after(new IOException(new ConnectException(QUOTED))).what())
                .isEqualTo("ConnectException");
    }
}
