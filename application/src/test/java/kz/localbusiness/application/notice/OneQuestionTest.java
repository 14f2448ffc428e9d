package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.notice.ListNotices.Line;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// However many lines a page has, the agendas are asked once.
class OneQuestionTest {

    private final OpenSalon salon = new OpenSalon();
    private final List<String> questions = new ArrayList<>();
    private List<Appointment> visits = List.of();

    @BeforeEach
    void bookAndRelay() {
        visits = List.of(salon.booked(MONDAY, "12:00"), salon.booked(MONDAY, "14:00"));
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
    }

    @Test
    void showsTheLog() {
        var platform = salon.platform;
        var list = NoticeUseCases.listNotices(platform.notices, office(), platform.members());
        var query = new ListNotices.Query(salon.business, null);

        var page = salon.call(() -> list.list(query));

        assertThat(page.lines())
                .filteredOn(line -> line.notice().isForClient())
                .extracting(Line::visit)
                .containsExactlyInAnyOrderElementsOf(visits);
        assertThat(questions).hasSize(1);
    }

    @Test
    void showsTheBell() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var reader = ShowBellUseCase.account(salon.platform.callers);
        salon.run(() -> visits.forEach(visit -> salon.platform.bells.add(news(reader, visit))));
        var show =
                NoticeUseCases.showBell(
                        salon.platform.bellBoard(), office(), salon.platform.callers);

        var bell = salon.call(() -> show.show(new ShowBell.Query(salon.business)));

        assertThat(bell.lines()).extracting(ShowBell.Line::visit).containsAll(visits);
        assertThat(questions).hasSize(1);
    }

    private TeamNews news(AccountId reader, Appointment visit) {
        var event = new EventId(salon.platform.ids.next());
        var now = salon.platform.clock.instant();
        return new TeamNews(salon.business, event, reader, TeamNews.Kind.BOOKED, visit.id(), now);
    }

    private BookingOffice office() {
        var all = salon.platform.office;
        return new BookingOffice(
                all.businesses(),
                all.offerings(),
                all.staff(),
                counted(all.agendas()),
                all.rotation(),
                all.clock(),
                all.ids());
    }

    private Agendas counted(Agendas agendas) {
        var counting =
                Proxy.newProxyInstance(
                        Agendas.class.getClassLoader(),
                        new Class<?>[] {Agendas.class},
                        (_, method, given) -> {
                            questions.add(method.getName());
                            return method.invoke(agendas, given);
                        });
        return (Agendas) counting;
    }
}
