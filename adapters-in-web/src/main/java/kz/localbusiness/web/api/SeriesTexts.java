package kz.localbusiness.web.api;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.PlanSeries.Occurrence;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.SeriesDecision.Conflict;
import kz.localbusiness.domain.booking.SeriesDecision.SeriesBooked;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Language;
import org.springframework.stereotype.Component;

/// Tells what becomes of a series.
@Component
final class SeriesTexts {

    private final ObstacleTexts obstacles;
    private final Instance instance;

    SeriesTexts(ObstacleTexts obstacles, Instance instance) {
        this.obstacles = obstacles;
        this.instance = instance;
    }

    RestSeriesPlan planned(List<Occurrence> all, ZoneId zone, Language language) {
        var visits =
                all.stream()
                        .map(one ->
                                new RestSeriesPlan.Visit(
                                        Moments.at(one.start(), zone),
                                        one.obstacles().isEmpty(),
                                        obstacles.told(one.obstacles(), zone, language)))
                        .toList();
        var possible = Math.toIntExact(visits.stream().filter(one -> one.possible()).count());
        return new RestSeriesPlan(zone.getId(), possible, visits.size(), visits);
    }

    RestSeries booked(
            SeriesBooked all, List<ManageToken> manage, Business business, Language language) {
        var visits =
                IntStream.range(0, all.visits().size())
                        .mapToObj(i -> visit(all.visits().get(i), manage.get(i), business))
                        .toList();
        var series = all.visits().stream().map(Appointment::series).findFirst().orElse(null);
        return new RestSeries(
                series,
                visits.size(),
                visits.size() + all.conflicts().size(),
                visits,
                told(all.conflicts(), business.zone(), language));
    }

    List<RestConflict> told(List<Conflict> conflicts, ZoneId zone, Language language) {
        return conflicts.stream()
                .map(one ->
                        new RestConflict(
                                Moments.at(one.start(), zone),
                                obstacles.told(one.obstacles(), zone, language)))
                .toList();
    }

    private RestSeries.Visit visit(Appointment visit, ManageToken token, Business business) {
        return new RestSeries.Visit(
                visit.id().value(),
                RestState.of(visit.state()),
                Moments.at(visit.slot().start(), business.zone()),
                Moments.at(visit.slot().end(), business.zone()),
                token.value(),
                instance.managePage(business.slug(), token));
    }
}
