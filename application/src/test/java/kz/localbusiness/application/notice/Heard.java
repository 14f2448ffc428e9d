package kz.localbusiness.application.notice;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static kz.localbusiness.application.OpenSalon.TUESDAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Expected;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.ProviderReference;

/// What clients were told on whichever way, judged by the visit as it was then.
final class Heard {

    private static final Pattern TIME = Pattern.compile("\\b\\d\\d:\\d\\d\\b");

    /// By which clients know of a visit; a reminder only mends what these have failed to tell.
    private static final Set<NoticeKind> OF_TIME =
            Set.of(
                    NoticeKind.RECEIVED,
                    NoticeKind.CONFIRMED,
                    NoticeKind.CANCELLED,
                    NoticeKind.MOVED);

    /// Of which one tells what those before it would.
    private static final Set<NoticeKind> AGAIN =
            Set.of(
                    NoticeKind.CONFIRMED,
                    NoticeKind.CANCELLED,
                    NoticeKind.MOVED,
                    NoticeKind.REMINDER);

    record Message(Notice notice, Instant start, Instant at) {}

    /// What was not true in that moment.
    final List<String> untrue = new ArrayList<>();

    private final OpenSalon salon;
    private final List<Message> messages = new ArrayList<>();

    Heard(OpenSalon salon) {
        this.salon = salon;
    }

    void letter(AppointmentEmail email) {
        var notice =
                notices()
                        .filter(one -> one.isForClient() && one.event().equals(email.id()))
                        .filter(one -> one.kind() == email.kind())
                        .findFirst();
        hear(notice.orElseThrow(), email.appointment().slot().start());
    }

    void text(String text, ProviderReference ours) {
        var time = TIME.matcher(text);
        if (!time.find()) {
            throw new IllegalArgumentException("without a time: " + text);
        }
        var notice =
                notices().filter(one -> one.id().reference(Channel.SMS).equals(ours)).findFirst();
        hear(notice.orElseThrow(), salon.at(TUESDAY, time.group()));
    }

    private Stream<Notice> notices() {
        return salon.platform.notices.everything().stream();
    }

    private void hear(Notice notice, Instant start) {
        var visit = visit(notice.appointment());
        if (!visit.slot().start().equals(start) || !isTrue(notice.kind(), visit)) {
            untrue.add("%s at %s of %s".formatted(notice.kind(), start, visit));
        }
        messages.add(new Message(notice, start, salon.platform.clock.instant()));
    }

    private Appointment visit(AppointmentId id) {
        return salon.day(TUESDAY).appointment(id).orElseThrow();
    }

    static boolean isTrue(NoticeKind kind, Appointment visit) {
        return switch (kind) {
            case RECEIVED -> visit.state() instanceof Requested;
            case CONFIRMED, REMINDER -> visit.state() instanceof Expected;
            case MOVED -> visit.state() instanceof Ahead;
            case CANCELLED -> visit.state() instanceof Cancelled;
            case COMPLETED -> visit.state() instanceof Completed;
            case RECEIPT, REFUND, TIME_OFFERED -> false;
        };
    }

    /// What left although a message that was due by then told it.
    List<String> overtaken() {
        return first().values().stream()
                .filter(one -> AGAIN.contains(one.notice().kind()))
                .collect(groupingBy(one -> one.notice().appointment() + "" + one.notice().kind()))
                .values()
                .stream()
                .flatMap(Heard::overtaken)
                .toList();
    }

    private static Stream<String> overtaken(List<Message> ofOneKind) {
        var inOrder = ofOneKind.stream().sorted(comparing(Message::at)).toList();
        return IntStream.range(1, inOrder.size())
                .filter(n -> inOrder.get(n).notice().since().isBefore(inOrder.get(n - 1).at()))
                .mapToObj(n -> "%s, then %s".formatted(inOrder.get(n - 1), inOrder.get(n)));
    }

    private Map<NoticeId, Message> first() {
        var first = new LinkedHashMap<NoticeId, Message>();
        messages.forEach(one -> first.putIfAbsent(one.notice().id(), one));
        return first;
    }

    /// What the client of a visit, who goes by the last message, is wrong about; empty when
    /// nothing.
    Optional<String> mistake(Appointment visit) {
        var heard =
                messages.stream()
                        .filter(one -> one.notice().appointment().equals(visit.id()))
                        .filter(one -> OF_TIME.contains(one.notice().kind()))
                        .toList();
        boolean isKnown =
                !heard.isEmpty()
                        && heard.getLast().start().equals(visit.slot().start())
                        && isTrue(heard.getLast().notice().kind(), visit);
        return isKnown ? Optional.empty() : Optional.of("%s, of %s".formatted(heard, visit));
    }
}
