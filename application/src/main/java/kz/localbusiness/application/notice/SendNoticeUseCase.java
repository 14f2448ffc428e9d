package kz.localbusiness.application.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.notice.Channel;
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
    private final Clock clock;

    SendNoticeUseCase(
            Notices notices, NoticeChoices choices, NoticeFacts facts, Ways ways, Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.facts = facts;
        this.ways = ways;
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
            case NextStep.Send(var channel) -> send(notice.trying(channel, now()), channel, known);
            case NextStep.Ask ask -> onwards(ask(notice, ask, known));
            case NextStep.Wait(var until) -> notices.save(notice.postponed(until));
            case NextStep.NoWay _ -> notices.save(notice.dropped(Why.NO_WAY));
            case NextStep.GiveUp _ -> notices.save(notice.failed());
        }
    }

    private void send(Notice trying, Channel channel, VisitFacts known) {
        notices.save(trying);
        var claimed = notices.find(trying.id()).orElseThrow();
        var answer = ways.post(claimed, channel).send(claimed, known);
        onwards(claimed.answered(answer, ways.spread(), now()));
    }

    private Notice ask(Notice notice, NextStep.Ask ask, VisitFacts known) {
        var channel = ask.delivery().channel();
        var reference =
                Objects.requireNonNullElseGet(
                        ask.delivery().reference(), () -> notice.id().reference(channel));
        var report = ways.post(notice, channel).report(known, reference);
        return notice.asked(report, ask.until(), now());
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
