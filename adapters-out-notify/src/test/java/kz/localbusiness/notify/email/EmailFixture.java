package kz.localbusiness.notify.email;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.application.notice.StaffMessage.News;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Dana's haircut at Aigerim's, on Wednesday 25 November 2026 at 14:30 in Atyrau, in variations.
record EmailFixture(
        NoticeKind kind,
        Language language,
        String businessName,
        String service,
        AppointmentState state,
        List<HistoryEntry> history,
        Money paid) {

    static final EmailAddress DANA = new EmailAddress("dana@example.kz");
    static final EmailAddress ASEL = new EmailAddress("asel@example.kz");
    static final UUID EVENT = UUID.fromString("6f0f8f9e-3f53-4d0c-9f0e-0d5a6c3a7b11");
    static final Instant START = Instant.parse("2026-11-25T09:30:00Z");
    private static final Duration LONG = Duration.ofMinutes(90);

    static EmailFixture email(NoticeKind kind, Language language) {
        return new EmailFixture(
                kind, language, "Айгерім", "Шаш қию", new Requested(), List.of(), Money.ZERO);
    }

    EmailFixture in(AppointmentState other) {
        return new EmailFixture(kind, language, businessName, service, other, history, paid);
    }

    EmailFixture from(String name) {
        return new EmailFixture(kind, language, name, service, state, history, paid);
    }

    EmailFixture about(String name) {
        return new EmailFixture(kind, language, businessName, name, state, history, paid);
    }

    EmailFixture after(HistoryEntry... acts) {
        return new EmailFixture(kind, language, businessName, service, state, List.of(acts), paid);
    }

    EmailFixture paid(Money sum) {
        return new EmailFixture(kind, language, businessName, service, state, history, sum);
    }

    StaffMessage toStaff(News news) {
        var page = URI.create("http://localhost:8080/aigerim/admin?date=2026-11-25");
        var choice = URI.create("http://localhost:8080/aigerim/admin/account");
        return new StaffMessage(
                EVENT,
                news,
                ASEL,
                language,
                business(),
                "Әсел",
                appointment(),
                Duration.ofHours(1),
                page,
                choice);
    }

    AppointmentEmail email() {
        return email(null);
    }

    AppointmentEmail email(@Nullable String ownWords) {
        var link = URI.create("http://localhost:8080/aigerim/booking/token-1");
        return new AppointmentEmail(
                new EventId(EVENT),
                kind,
                DANA,
                business(),
                "Әсел",
                appointment(),
                link,
                until(),
                ownWords);
    }

    private @Nullable Instant until() {
        return kind == NoticeKind.TIME_OFFERED ? START.minus(Duration.ofHours(3)) : null;
    }

    private Appointment appointment() {
        var what =
                new BookedOffering(
                        new OfferingId(new UUID(0, 2)),
                        service,
                        LONG,
                        Money.tenge(12_500),
                        List.of());
        var slot = TimeSlot.lasting(LONG, START);
        var who = new StaffId(new UUID(0, 4));
        var date = LocalDate.of(2026, 11, 25);
        return new Appointment(
                new AppointmentId(new UUID(0, 1)),
                AgendaKey.of(who, date),
                List.of(new Segment(what, who, slot, slot, List.of(date), List.of(), false)),
                client(),
                false,
                state,
                START.minus(Duration.ofDays(1)),
                history,
                null,
                null,
                payments(),
                Money.ZERO);
    }

    private List<Payment> payments() {
        var id = new PaymentId(new UUID(0, 5));
        return paid.equals(Money.ZERO)
                ? List.of()
                : List.of(
                        Payment.received(
                                id, paid, Money.ZERO, Payment.Method.CASH, START, Doer.PLATFORM));
    }

    private ClientDetails client() {
        var phone = new PhoneNumber("+77019998877");
        return new ClientDetails("Win a prize at evil.example", phone, DANA, "", language);
    }

    private Business business() {
        var profile =
                new Profile(
                        businessName,
                        "",
                        new EmailAddress("owner@example.kz"),
                        new PhoneNumber("+77122334455"),
                        "Сәтпаев көшесі, 5");
        return Business.registered(
                new BusinessId(new UUID(0, 3)), new Slug("aigerim"), profile, START);
    }
}
