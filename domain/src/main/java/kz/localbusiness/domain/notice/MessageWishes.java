package kz.localbusiness.domain.notice;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Which messages a client wants of a business, and by which ways. What they cannot know otherwise
/// is told whatever is wished here.
///
/// @param silent ways by which nothing else is told
/// @param unwanted what is not told at all, of [#DISPENSABLE]
/// @param first the way that is tried before the others; null to leave the order to the business
/// @param optIns at most one of each number; nobody else is written to by WhatsApp
/// @see "features/decisions/045-every-message-once.md"
public record MessageWishes(
        Set<Channel> silent,
        Set<NoticeKind> unwanted,
        @Nullable Channel first,
        List<OptIn> optIns) {

    public static final MessageWishes NONE = new MessageWishes(Set.of(), Set.of(), null, List.of());

    /// What a client may do without.
    public static final List<NoticeKind> DISPENSABLE =
            Stream.of(NoticeKind.values()).filter(MessageWishes::isDispensable).toList();

    public MessageWishes {
        silent = Set.copyOf(silent);
        unwanted = Set.copyOf(unwanted);
        optIns = List.copyOf(optIns);
        if (!unwanted.stream().allMatch(MessageWishes::isDispensable)) {
            throw new IllegalArgumentException("always told: " + unwanted);
        }
        if (first != null && !DeliveryRules.isWay(first)) {
            throw new IllegalArgumentException("no way to a client: " + first);
        }
    }

    /// Never what may be owed, see [NoticeKind#isOwed]; refunds go with receipts.
    private static boolean isDispensable(NoticeKind kind) {
        return switch (kind) {
            case RECEIVED, CONFIRMED, REMINDER, RECEIPT, COMPLETED -> true;
            case CANCELLED, MOVED, REFUND, TIME_OFFERED -> false;
        };
    }

    public MessageWishes choosing(
            Set<Channel> silentWays, Set<NoticeKind> unwantedKinds, @Nullable Channel firstWay) {
        return new MessageWishes(silentWays, unwantedKinds, firstWay, optIns);
    }

    public MessageWishes silencing(Channel way) {
        return choosing(both(silent, Set.of(way)), unwanted, first);
    }

    /// The reverse of [#silencing].
    public MessageWishes hearing(Channel way) {
        return choosing(without(silent, way), unwanted, first);
    }

    /// What was silenced is not wanted again by what is ticked with a booking: a number that is
    /// told with one proves nothing.
    public MessageWishes agreeing(OptIn given) {
        var wanted = given.where() == OptIn.Where.BY_LINK ? hearing(Channel.WHATSAPP) : this;
        return hasAgreed(given.phone()) ? wanted : wanted.having(both(optIns, List.of(given)));
    }

    public MessageWishes withdrawing(PhoneNumber phone) {
        return having(optIns.stream().filter(one -> !one.phone().equals(phone)).toList());
    }

    /// Without what was agreed to for other numbers.
    public MessageWishes only(Collection<PhoneNumber> phones) {
        return having(optIns.stream().filter(one -> phones.contains(one.phone())).toList());
    }

    /// Of one person who was written down twice.
    public MessageWishes with(MessageWishes other) {
        var theirs = other.optIns.stream().filter(one -> !hasAgreed(one.phone())).toList();
        return new MessageWishes(
                both(silent, other.silent),
                both(unwanted, other.unwanted),
                first == null ? other.first : first,
                both(optIns, theirs));
    }

    public boolean wants(Channel way) {
        return !silent.contains(way);
    }

    /// To any of the numbers.
    public boolean isByWhatsApp() {
        return !optIns.isEmpty() && wants(Channel.WHATSAPP);
    }

    /// By which ways this is told, the first one first. What is owed goes by silenced ways only
    /// after all others, and never by WhatsApp against a stop there as long as there is another.
    ///
    /// @param isOwed see [NoticeKind#isOwed]
    /// @param reaching by which the client can be reached, as the business orders them
    public List<Channel> ways(
            NoticeKind kind, boolean isOwed, PhoneNumber phone, List<Channel> reaching) {
        var allowed =
                inOrder(reaching)
                        .filter(way -> way != Channel.WHATSAPP || hasAgreed(phone))
                        .toList();
        var wanted = allowed.stream().filter(this::wants).toList();
        if (!isOwed) {
            return isUnwanted(kind) ? List.of() : wanted;
        }
        var others = allowed.stream().filter(way -> !wants(way)).toList();
        var all = both(wanted, others);
        return wants(Channel.WHATSAPP) || all.size() < 2
                ? all
                : all.stream().filter(way -> way != Channel.WHATSAPP).toList();
    }

    /// Whoever wants no receipts wants none of refunds either.
    private boolean isUnwanted(NoticeKind kind) {
        return unwanted.contains(kind == NoticeKind.REFUND ? NoticeKind.RECEIPT : kind);
    }

    private Stream<Channel> inOrder(List<Channel> reaching) {
        Predicate<Channel> isFirst = way -> way == first;
        return Stream.concat(
                reaching.stream().filter(isFirst), reaching.stream().filter(isFirst.negate()));
    }

    private boolean hasAgreed(PhoneNumber phone) {
        return optIns.stream().anyMatch(one -> one.phone().equals(phone));
    }

    private MessageWishes having(List<OptIn> others) {
        return new MessageWishes(silent, unwanted, first, others);
    }

    private static Set<Channel> without(Set<Channel> ways, Channel one) {
        var others = EnumSet.noneOf(Channel.class);
        others.addAll(ways);
        others.remove(one);
        return others;
    }

    private static <E extends Enum<E>> Set<E> both(Set<E> ours, Set<E> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).collect(Collectors.toSet());
    }

    private static <T> List<T> both(List<T> ours, List<T> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).toList();
    }
}
