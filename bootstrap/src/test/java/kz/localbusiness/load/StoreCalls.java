package kz.localbusiness.load;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.BsonString;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/// Listens to the driver while somebody wants to know; where the platform's own background work
/// looks for what is due does not count.
final class StoreCalls implements CommandListener {

    private static final String OF_THE_BACKGROUND = "dueAt";

    private final Map<String, Cost> costs = new ConcurrentHashMap<>();
    private final Map<Integer, String> underWay = new ConcurrentHashMap<>();
    private volatile boolean listening;

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var filter = event.getCommand().get("filter");
        if (listening && (filter == null || !filter.toString().contains(OF_THE_BACKGROUND))) {
            underWay.put(event.getRequestId(), named(event));
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        ended(event.getRequestId(), event.getElapsedTime(TimeUnit.NANOSECONDS));
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        ended(event.getRequestId(), event.getElapsedTime(TimeUnit.NANOSECONDS));
    }

    private void ended(int request, long nanos) {
        var name = underWay.remove(request);
        if (name != null) {
            costs.merge(name, new Cost(1, nanos), Cost::plus);
        }
    }

    private static String named(CommandStartedEvent event) {
        var command = event.getCommandName();
        var collection = command.equals("getMore") ? "collection" : command;
        var name = event.getCommand().get(collection);
        return name instanceof BsonString text ? command + " " + text.getValue() : command;
    }

    /// What was sent while some work was done, by command and collection.
    Map<String, Cost> during(Runnable work) {
        costs.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return new TreeMap<>(costs);
    }

    static Map<String, Long> counts(Map<String, Cost> costs) {
        return costs.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cost -> cost.getValue().calls()));
    }

    /// @param nanos of all calls together
    record Cost(long calls, long nanos) {

        Cost plus(Cost other) {
            return new Cost(calls + other.calls, nanos + other.nanos);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d x %.2f ms", calls, nanos / 1e6 / calls);
        }
    }

    /// Lets the started application be listened to.
    static final class Wiring {

        @Bean
        StoreCalls storeCalls() {
            return new StoreCalls();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(StoreCalls calls) {
            return settings -> settings.addCommandListener(calls);
        }
    }
}
