package kz.localbusiness.application.notice.out;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.localbusiness.application.notice.out.PlayedSms.Message;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import org.jspecify.annotations.Nullable;

/// The played provider as SMSC.
public final class SimulatedSmsc extends SimulatedSmsProvider {

    public static final String KEY = "smsc-test-key";
    public static final String LOGIN = "lbp";
    public static final String PASSWORD = "hush-hush";

    private static final String VALID = "(?!00:00)([01]\\d|2[0-3]):[0-5]\\d|24:00";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Instant> sent = new HashMap<>();
    private volatile int error;
    private volatile @Nullable Integer status;
    private volatile boolean isLoose;

    /// @param clock by which it counts the minute in which it takes no message twice
    public SimulatedSmsc(PlayedSms played, Clock clock) {
        super(played);
        this.clock = clock;
    }

    /// Whatever it is asked for; 0 for none.
    public void failAlways(int code) {
        error = code;
    }

    /// Of every message that it has.
    public void sayStatus(int code) {
        status = code;
    }

    /// Writes numbers as text.
    public void writeLoosely() {
        isLoose = true;
    }

    @Override
    boolean isSending(String path) {
        return path.equals("/sys/send.php");
    }

    @Override
    String answer(Request request) {
        var form = request.form();
        if (!request.method().equals("POST")
                || !"3".equals(form.get("fmt"))
                || !"utf-8".equals(form.get("charset"))) {
            return failed(1);
        }
        if (!isLetIn(form)) {
            return failed(2);
        }
        if (error != 0) {
            return failed(error);
        }
        return switch (request.path()) {
            case "/sys/send.php" -> sent(form);
            case "/sys/status.php" -> found(form);
            default -> failed(1);
        };
    }

    private static boolean isLetIn(Map<String, String> form) {
        return KEY.equals(form.get("apikey"))
                || (LOGIN.equals(form.get("login")) && PASSWORD.equals(form.get("psw")));
    }

    private String sent(Map<String, String> form) {
        if (played.isBusy()) {
            return failed(9);
        }
        var refusal = played.refusal();
        if (refusal.isPresent()) {
            return failed(code(refusal.get()));
        }
        var phone = form.getOrDefault("phones", "");
        var text = form.getOrDefault("mes", "");
        var id = form.getOrDefault("id", "");
        var valid = form.getOrDefault("valid", "");
        if (!phone.matches("\\d{11}")
                || text.isEmpty()
                || !id.matches("[1-9]\\d{0,9}")
                || !valid.matches(VALID)) {
            return failed(phone.matches("\\d{11}") ? 1 : 7);
        }
        if (isTooSoon(phone + text)) {
            return failed(9);
        }
        played.take(phone, text, term(valid), id);
        return isLoose
                ? "{\"id\":\"%s\",\"cnt\":\"1\",\"cost\":\"18.5\"}".formatted(id)
                : "{\"id\":%s,\"cnt\":1,\"cost\":\"18.5\"}".formatted(id);
    }

    /// From a minute to a day.
    private static Duration term(String valid) {
        var hours = Integer.parseInt(valid.substring(0, 2));
        return Duration.ofHours(hours).plusMinutes(Integer.parseInt(valid.substring(3)));
    }

    private synchronized boolean isTooSoon(String message) {
        var now = clock.instant();
        var last = sent.get(message);
        if (last != null && now.isBefore(last.plus(MINUTE))) {
            return true;
        }
        sent.put(message, now);
        return false;
    }

    private String found(Map<String, String> form) {
        var code =
                played.named(form.getOrDefault("id", ""))
                        .filter(one -> isTo(one, form.getOrDefault("phone", "")))
                        .map(one ->
                                Objects.requireNonNullElseGet(
                                        status, () -> code(played.standing(one))))
                        .orElse(-3);
        return isLoose
                ? "{\"status\":\"%d\",\"err\":\"0\"}".formatted(code)
                : "{\"status\":%d,\"last_date\":\"30.11.2026 12:00:00\",\"err\":0}".formatted(code);
    }

    private static boolean isTo(Message message, String phone) {
        return message.digits().equals(phone);
    }

    private String failed(int code) {
        return isLoose
                ? "{\"error\":\"no\",\"error_code\":\"%d\"}".formatted(code)
                : "{\"error\":\"no\",\"error_code\":%d}".formatted(code);
    }

    private static int code(DeliveryFailure why) {
        return switch (why) {
            case NOT_AUTHORISED -> 2;
            case BILLING -> 3;
            case POLICY, BLOCKED -> 6;
            case BAD_ADDRESS -> 7;
            case UNREACHABLE -> 8;
            case OTHER -> 1;
        };
    }

    private static int code(Standing standing) {
        return switch (standing) {
            case Standing.Unknown _ -> -3;
            case Standing.Underway _ -> 0;
            case Standing.Delivered _ -> 1;
            case Standing.Failed(var why) ->
                    switch (why) {
                        case UNREACHABLE -> 3;
                        case BAD_ADDRESS -> 22;
                        case POLICY, BLOCKED -> 23;
                        case BILLING -> 24;
                        case NOT_AUTHORISED, OTHER -> 20;
                    };
        };
    }
}
