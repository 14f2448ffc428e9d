package kz.localbusiness.kaspi.simulator;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the bank's manual leaves open, decided.
///
/// @param words for a [Status], where not its usual one
/// @param methods by which can be paid; none is an error of the bank's
/// @param linkBase before the 41 digits of a payment link
/// @param addresses from which scheme r3 is accepted; from anywhere if there is none
public record Behaviour(
        Timing timing,
        Limits limits,
        DateForm dates,
        Map<Status, String> words,
        Set<Switch> switches,
        List<String> methods,
        String linkBase,
        Set<String> addresses) {

    public static final Behaviour STANDARD =
            new Behaviour(
                    Timing.STANDARD,
                    Limits.STANDARD,
                    DateForm.MILLISECONDS,
                    Map.of(),
                    Set.of(),
                    List.of("Gold", "Red", "Loan"),
                    "https://pay.kaspi.kz/pay/",
                    Set.of());

    public Behaviour {
        words = Map.copyOf(words);
        switches = Set.copyOf(switches);
        methods = List.copyOf(methods);
        addresses = Set.copyOf(addresses);
    }

    public boolean has(Switch one) {
        return switches.contains(one);
    }

    public String word(Status status) {
        return words.getOrDefault(status, status.usualWord());
    }

    public Behaviour with(Switch one) {
        var more = EnumSet.of(one);
        more.addAll(switches);
        return new Behaviour(timing, limits, dates, words, more, methods, linkBase, addresses);
    }

    public Behaviour with(Timing other) {
        return new Behaviour(other, limits, dates, words, switches, methods, linkBase, addresses);
    }

    public Behaviour with(Limits other) {
        return new Behaviour(timing, other, dates, words, switches, methods, linkBase, addresses);
    }

    public Behaviour with(DateForm other) {
        return new Behaviour(timing, limits, other, words, switches, methods, linkBase, addresses);
    }

    public Behaviour saying(Status status, String word) {
        var more = new EnumMap<Status, String>(Status.class);
        more.putAll(words);
        more.put(status, word);
        return new Behaviour(timing, limits, dates, more, switches, methods, linkBase, addresses);
    }

    public Behaviour withMethods(List<String> others) {
        return new Behaviour(timing, limits, dates, words, switches, others, linkBase, addresses);
    }

    public Behaviour withLinkBase(String other) {
        return new Behaviour(timing, limits, dates, words, switches, methods, other, addresses);
    }

    public Behaviour withAddresses(Set<String> others) {
        return new Behaviour(timing, limits, dates, words, switches, methods, linkBase, others);
    }
}
