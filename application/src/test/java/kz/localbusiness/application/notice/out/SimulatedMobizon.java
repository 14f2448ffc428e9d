package kz.localbusiness.application.notice.out;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.localbusiness.application.notice.out.PlayedSms.Message;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import org.jspecify.annotations.Nullable;

/// The played provider as Mobizon: each message is a campaign of its own, with a name.
public final class SimulatedMobizon extends SimulatedSmsProvider {

    public static final String KEY = "mobizon-test-key";

    /// From a message's number to its campaign's.
    private static final long CAMPAIGNS = 5_000;

    private volatile @Nullable String envelope;
    private volatile @Nullable String status;
    private volatile boolean isLoose;
    private volatile boolean isNameless;

    public SimulatedMobizon(PlayedSms played) {
        super(played);
    }

    /// Whatever it is asked for.
    public void answerAlways(String json) {
        envelope = json;
    }

    /// Of every message that it has.
    public void sayStatus(String word) {
        status = word;
    }

    /// Writes numbers as text.
    public void writeLoosely() {
        isLoose = true;
    }

    /// Lists campaigns without their names.
    public void hideNames() {
        isNameless = true;
    }

    @Override
    boolean isSending(String path) {
        return path.equals("/service/Message/SendSmsMessage");
    }

    @Override
    String answer(Request request) {
        if (!request.query().equals("output=json&api=v1&apiKey=" + KEY)) {
            return failed(8, "Wrong API key");
        }
        if (envelope != null) {
            return envelope;
        }
        if (!request.method().equals("POST")) {
            return failed(9, "Not allowed");
        }
        var form = request.form();
        return switch (request.path()) {
            case "/service/Message/SendSmsMessage" -> sent(form);
            case "/service/Message/GetSMSStatus" -> found(form);
            case "/service/Message/List" -> messages(form);
            case "/service/Campaign/List" -> campaigns(form);
            default -> failed(5, "No such method");
        };
    }

    private String sent(Map<String, String> form) {
        if (played.isBusy()) {
            return failed(30, "Too many requests");
        }
        var refusal = played.refusal();
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var phone = form.getOrDefault("recipient", "");
        if (!phone.matches("\\d{11}")) {
            return refused(DeliveryFailure.BAD_ADDRESS);
        }
        int minutes = Integer.parseInt(form.getOrDefault("params[validity]", "0"));
        if (minutes < 60 || minutes > 1440) {
            return invalid("validity");
        }
        var name = form.getOrDefault("params[name]", "");
        var text = form.getOrDefault("text", "");
        var taken = played.take(phone, text, Duration.ofMinutes(minutes), name);
        return done(
                "{\"campaignId\":%s,\"messageId\":%s,\"status\":%s}"
                        .formatted(number(campaign(taken)), number(taken.number()), number(2)));
    }

    private static String refused(DeliveryFailure why) {
        return switch (why) {
            case NOT_AUTHORISED -> failed(8, "Login error");
            case BILLING -> failed(15, "Недостаточно средств на балансе");
            case POLICY, BLOCKED -> invalid("from");
            case BAD_ADDRESS -> invalid("recipient");
            case UNREACHABLE, OTHER -> invalid("text");
        };
    }

    private static String invalid(String field) {
        return "{\"code\":1,\"data\":{\"%s\":\"wrong\"},\"message\":\"Validation error\"}"
                .formatted(field);
    }

    private String found(Map<String, String> form) {
        return done(
                written(
                        played.taken().stream()
                                .filter(one -> isNumbered(one, form.getOrDefault("ids[0]", "")))
                                .toList(),
                        this::status));
    }

    private String messages(Map<String, String> form) {
        var campaign = form.getOrDefault("criteria[campaignIds]", "");
        return listed(
                played.taken().stream()
                        .filter(one -> String.valueOf(campaign(one)).equals(campaign))
                        .toList(),
                this::status);
    }

    /// The latest first, as asked for.
    private String campaigns(Map<String, String> form) {
        if (!"DESC".equals(form.get("sort[id]"))
                || !"25".equals(form.get("pagination[pageSize]"))
                || !"0".equals(form.get("pagination[currentPage]"))) {
            return failed(12, "Bad parameter");
        }
        var phone = form.getOrDefault("criteria[recipient]", "");
        return listed(
                played.taken().stream()
                        .filter(one -> one.digits().equals(phone))
                        .sorted(Comparator.comparingLong(Message::number).reversed())
                        .toList(),
                this::campaignOf);
    }

    private String listed(List<Message> some, Function<Message, String> shape) {
        return done(
                "{\"items\":%s,\"totalItemCount\":%s}"
                        .formatted(written(some, shape), number(some.size())));
    }

    private static String written(List<Message> some, Function<Message, String> shape) {
        return some.stream().map(shape).collect(Collectors.joining(",", "[", "]"));
    }

    private String status(Message one) {
        return "{\"id\":%s,\"status\":\"%s\",\"segNum\":%s,\"startSendTs\":\"2026-11-30 12-00-00\"}"
                .formatted(
                        number(one.number()),
                        Objects.requireNonNullElseGet(status, () -> word(played.standing(one))),
                        number(1));
    }

    private String campaignOf(Message one) {
        var name = isNameless ? "" : ",\"name\":\"%s\"".formatted(one.name());
        return "{\"id\":%s%s}".formatted(number(campaign(one)), name);
    }

    private static boolean isNumbered(Message message, String number) {
        return String.valueOf(message.number()).equals(number);
    }

    private static long campaign(Message message) {
        return message.number() + CAMPAIGNS;
    }

    private String number(long number) {
        return isLoose ? "\"%d\"".formatted(number) : String.valueOf(number);
    }

    private String done(String data) {
        return "{\"code\":%s,\"data\":%s,\"message\":\"\"}".formatted(number(0), data);
    }

    private static String failed(int code, String message) {
        return "{\"code\":%d,\"data\":[],\"message\":\"%s\"}".formatted(code, message);
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case Standing.Unknown _, Standing.Underway _ -> "ENQUEUD";
            case Standing.Delivered _ -> "DELIVRD";
            case Standing.Failed(var why) ->
                    switch (why) {
                        case UNREACHABLE -> "EXPIRED";
                        case POLICY, BLOCKED, BAD_ADDRESS, NOT_AUTHORISED -> "REJECTD";
                        case BILLING, OTHER -> "DELETED";
                    };
        };
    }
}
