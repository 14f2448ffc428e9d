package kz.localbusiness.application.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.Lane.Entry;
import kz.localbusiness.application.notice.NoticeFacts.Truth;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Delivery.Standing;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.NextStep;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.Why;
import org.jspecify.annotations.Nullable;

/// Looks at the visit again, writes down what is about to be done, then does it: whoever finds that
/// written down later, because nobody came back from it, asks the provider first.
@UseCase(Audience.PLATFORM)
class SendNoticeUseCase implements SendNotice {

    private final Notices notices;
    private final NoticeChoices choices;
    private final NoticeFacts facts;
    private final Ways ways;
    private final Traffic traffic;
    private final Clock clock;

    SendNoticeUseCase(
            Notices notices,
            NoticeChoices choices,
            NoticeFacts facts,
            Ways ways,
            Traffic traffic,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.facts = facts;
        this.ways = ways;
        this.traffic = traffic;
        this.clock = clock;
    }

    @Override
    public void send(Command command) {
        notices.find(command.notice()).filter(notice -> notice.isDue(now())).ifPresent(this::seeTo);
    }

    private void seeTo(Notice notice) {
        var settings = choices.current();
        if (notice.isForClient() && !settings.sends(notice.kind())) {
            notices.save(notice.dropped(Why.SILENT));
            return;
        }
        var rules = settings.delivery();
        switch (facts.of(notice, rules.reminders())) {
            case Truth.Holds(var known) -> seeTo(notice, known, rules);
            case Truth.Undecided(var until) -> notices.save(notice.postponed(until));
            case Truth.Gone _ -> notices.save(notice.untrue());
        }
    }

    private void seeTo(Notice notice, VisitFacts known, DeliveryRules rules) {
        var cascade = ways.of(notice, known, rules);
        boolean urgent = notice.subject().isUrgent(known.visit(), now());
        switch (cascade.next(notice.deliveries(), urgent, now())) {
            case NextStep.Send(var channel) -> send(notice, channel, known);
            case NextStep.Ask ask -> onwards(ask(notice, ask, known));
            case NextStep.Wait(var until) -> notices.save(notice.postponed(until));
            case NextStep.NoWay _ -> notices.save(notice.dropped(Why.NO_WAY));
            case NextStep.GiveUp _ -> notices.save(notice.givenUp());
        }
    }

    private void send(Notice notice, Channel channel, VisitFacts known) {
        var lane = traffic.lane(channel);
        switch (lane.enter(notice.business(), now())) {
            case Entry.Full(var until) -> notices.save(notice.postponed(until));
            case Entry.LeftAlone(var rest) -> leave(notice, channel, rest);
            case Entry.Open open ->
                    onwards(
                            lane.pass(
                                            open,
                                            () -> inTurn(notice, channel, known),
                                            step -> step.ofProvider(channel),
                                            this::now)
                                    .next());
        }
    }

    /// The first time it counts as refused, so that the next way is not waited for in vain; nobody
    /// was asked, so no pause grows.
    private void leave(Notice notice, Channel channel, Duration rest) {
        var isRefused =
                notice.last()
                        .filter(last -> last.channel() == channel)
                        .filter(last -> last.standing() instanceof Standing.Refusing)
                        .isPresent();
        if (isRefused) {
            var spread = Duration.ofMillis(Math.round(rest.toMillis() * ways.spread() / 2));
            notices.save(notice.postponed(now().plus(rest).plus(spread)));
        } else {
            onwards(answered(notice.trying(channel, now()), new NotNow(rest)));
        }
    }

    /// @param answer null where the provider was not asked
    private record Step(Notice next, @Nullable HandOver answer) {

        boolean mayHaveCost() {
            return answer instanceof Accepted || answer instanceof Unclear;
        }

        /// Anybody may have named the service of a browser, so what it answers is said of that
        /// browser alone.
        Optional<HandOver> ofProvider(Channel channel) {
            return channel == Channel.WEB_PUSH ? Optional.empty() : Optional.ofNullable(answer);
        }
    }

    private Step inTurn(Notice notice, Channel channel, VisitFacts known) {
        if (!channel.isPaid()) {
            return handOver(notice, channel, known);
        }
        var turn = traffic.turn(notice);
        return turn.refusedFor()
                .map(pause -> new Step(notice.postponed(now().plus(pause)), null))
                .orElseGet(
                        () -> turn.use(() -> handOver(notice, channel, known), Step::mayHaveCost));
    }

    private Step handOver(Notice notice, Channel channel, VisitFacts known) {
        var trying = notice.trying(channel, now());
        notices.save(trying);
        var claimed = notices.find(trying.id()).orElseThrow();
        var answer = ways.post(claimed, channel).send(claimed, known);
        return new Step(answered(claimed, answer), answer);
    }

    private Notice answered(Notice trying, HandOver answer) {
        return trying.answered(answer, ways.spread(), now());
    }

    private Notice ask(Notice notice, NextStep.Ask ask, VisitFacts known) {
        var channel = ask.delivery().channel();
        var reference =
                Objects.requireNonNullElseGet(
                        ask.delivery().reference(), () -> notice.id().reference(channel));
        Supplier<Notice> asked =
                () ->
                        notice.asked(
                                ways.post(notice, channel).report(known, reference),
                                ask.until(),
                                now());
        return channel.canBeAsked() ? inLane(notice, ask, asked) : asked.get();
    }

    private Notice inLane(Notice notice, NextStep.Ask ask, Supplier<Notice> asked) {
        var lane = traffic.lane(ask.delivery().channel());
        return switch (lane.enter(notice.business(), now())) {
            case Entry.Full(var until) -> notice.postponed(until);
            case Entry.LeftAlone _ -> notice.asked(Optional.empty(), ask.until(), now());
            case Entry.Open open -> lane.pass(open, asked, _ -> Optional.empty(), this::now);
        };
    }

    /// The next way at once, where there is one.
    private void onwards(Notice answered) {
        notices.save(answered);
        notices.find(answered.id()).filter(notice -> notice.isDue(now())).ifPresent(this::seeTo);
    }

    private Instant now() {
        return clock.instant();
    }
}
