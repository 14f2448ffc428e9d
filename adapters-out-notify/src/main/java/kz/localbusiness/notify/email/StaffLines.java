package kz.localbusiness.notify.email;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.application.notice.StaffMessage.News;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;

/// What an e-mail tells somebody of the business of the visit; of the client no more than the name.
record StaffLines(StaffMessage email, EmailTexts texts) {

    List<Line> all() {
        var visit = email.appointment();
        var facts = new VisitFacts(visit, email.business().zone(), texts);
        return Stream.of(
                        facts.line("client", visit.client().name()),
                        facts.line("service", facts.service()),
                        facts.line("staff", email.staffName()),
                        facts.line("when", facts.start()),
                        facts.line("before", before(facts)),
                        facts.line("duration", facts.duration()),
                        facts.line("price", facts.price()),
                        facts.line("reason", facts.reason()))
                .flatMap(Optional::stream)
                .toList();
    }

    private String before(VisitFacts facts) {
        return email.news() == News.CHANGED
                ? lastMove(email.appointment()).map(facts::moment).orElse("")
                : "";
    }

    /// When it was until it moved, if that is what has changed last.
    private static Optional<Instant> lastMove(Appointment visit) {
        return visit.history().stream()
                .filter(entry -> entry.act() == Act.MOVED || entry.act() == Act.RESIZED)
                .reduce((_, later) -> later)
                .filter(entry -> entry.act() == Act.MOVED)
                .map(HistoryEntry::note)
                .map(Instant::parse)
                .filter(start -> !start.equals(visit.slot().start()));
    }
}
