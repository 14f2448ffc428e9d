package kz.localbusiness.application.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.Lane.Entry;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.NextStep;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.Why;

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
        if (notice.isForClient() && !choices.current().sends(notice.kind())) {
            notices.save(notice.dropped(Why.SILENT));
        } else {
            facts.of(notice)
                    .ifPresentOrElse(
                            known -> seeTo(notice, known), () -> notices.save(notice.untrue()));
        }
    }

    private void seeTo(Notice notice, VisitFacts known) {
        var cascade = ways.of(notice, known, choices.current().delivery());
        boolean urgent = notice.subject().isUrgent(known.visit(), now());
        switch (cascade.next(notice.deliveries(), urgent, now())) {
            case NextStep.Send(var channel) -> send(notice, channel, known);
            case NextStep.Ask ask -> onwards(ask(notice, ask, known));
            case NextStep.Wait(var until) -> notices.save(notice.postponed(until));
            case NextStep.NoWay _ -> notices.save(notice.dropped(Why.NO_WAY));
            case NextStep.GiveUp _ -> notices.save(notice.failed());
        }
    }

    private void send(Notice notice, Channel channel, VisitFacts known) {
        if (!channel.isPaid()) {
            enter(notice, channel, known);
            return;
        }
        var turn = traffic.turn(notice);
        turn.refusedFor()
                .ifPresentOrElse(
                        pause -> notices.save(notice.postponed(now().plus(pause))),
                        () -> turn.use(() -> enter(notice, channel, known), left -> left));
    }

    /// @return whether the provider may have it
    private boolean enter(Notice notice, Channel channel, VisitFacts known) {
        var lane = traffic.lane(channel);
        return switch (lane.enter(notice.business(), now())) {
            case Entry.Full(var until) -> {
                notices.save(notice.postponed(until));
                yield false;
            }
            case Entry.LeftAlone(var rest) -> {
                answered(notice.trying(channel, now()), new NotNow(rest));
                yield false;
            }
            case Entry.Open open -> {
                var told =
                        lane.pass(
                                open,
                                () -> handOver(notice.trying(channel, now()), channel, known),
                                one -> Optional.of(one.answer()),
                                this::now);
                answered(told.claimed(), told.answer());
                yield told.answer() instanceof Accepted || told.answer() instanceof Unclear;
            }
        };
    }

    private record Told(Notice claimed, HandOver answer) {}

    private Told handOver(Notice trying, Channel channel, VisitFacts known) {
        notices.save(trying);
        var claimed = notices.find(trying.id()).orElseThrow();
        return new Told(claimed, ways.post(claimed, channel).send(claimed, known));
    }

    private void answered(Notice trying, HandOver answer) {
        onwards(trying.answered(answer, ways.spread(), now()));
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
        return channel.tellsArrival() ? inLane(notice, ask, asked) : asked.get();
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
