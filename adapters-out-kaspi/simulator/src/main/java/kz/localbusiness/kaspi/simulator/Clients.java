package kz.localbusiness.kaspi.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The bank's customers by their phones. Every number of the right shape is somebody's, unless the
/// bank was told to refuse it.
final class Clients {

    private static final Pattern PHONE = Pattern.compile("[78]\\d{10}");
    private static final Duration COUNTED = Duration.ofMinutes(1);
    private static final String SOMEBODY = "Айгерім С.";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Long> refused = new HashMap<>();
    private final Map<String, Deque<Instant>> questions = new HashMap<>();

    void name(String phone, String name) {
        names.put(normal(phone), name);
    }

    void refuse(String phone, long code) {
        refused.put(normal(phone), code);
    }

    String named(String phone) {
        return names.getOrDefault(billable(phone), SOMEBODY);
    }

    /// @return the number as the bank keeps it
    String billable(String phone) {
        if (!PHONE.matcher(phone).matches()) {
            throw new Refusal(Codes.CLIENT_UNKNOWN);
        }
        var number = normal(phone);
        var code = refused.get(number);
        if (code != null) {
            throw new Refusal(code);
        }
        return number;
    }

    void countQuestion(String device, Instant now, int most) {
        var asked = questions.computeIfAbsent(device, _ -> new ArrayDeque<>());
        while (!asked.isEmpty() && !asked.getFirst().isAfter(now.minus(COUNTED))) {
            asked.removeFirst();
        }
        if (asked.size() >= most) {
            throw new Refusal(Codes.BUSY);
        }
        asked.addLast(now);
    }

    private static String normal(String phone) {
        return phone.startsWith("8") ? "7" + phone.substring(1) : phone;
    }
}
