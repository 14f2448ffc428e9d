package kz.localbusiness.application.notice;

import kz.localbusiness.application.Instance;
import kz.localbusiness.application.notice.StaffMessage.News;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Subject.ToClient;
import kz.localbusiness.domain.notice.Subject.ToMember;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;

/// How people of a team are written to by one channel, as long as they are of it.
abstract class TeamPost extends Post {

    private final Members members;
    private final Instance instance;

    TeamPost(Channel channel, Members members, Instance instance) {
        super(channel);
        this.members = members;
        this.instance = instance;
    }

    @Override
    final boolean isForClients() {
        return false;
    }

    @Override
    final boolean reaches(Notice notice, VisitFacts facts) {
        return reaches(addressee(notice).account());
    }

    abstract boolean reaches(AccountId account);

    @Override
    final HandOver send(Notice notice, VisitFacts facts) {
        var to = addressee(notice);
        return members.find(to.account())
                .map(member -> send(member, message(notice, member, to.kind(), facts)))
                .orElseGet(() -> new Refused(DeliveryFailure.BAD_ADDRESS));
    }

    abstract HandOver send(Colleague member, StaffMessage message);

    private static ToMember addressee(Notice notice) {
        return switch (notice.subject()) {
            case ToClient _ -> throw new IllegalArgumentException("for the client");
            case ToMember member -> member;
        };
    }

    private StaffMessage message(
            Notice notice, Colleague member, TeamNews.Kind kind, VisitFacts facts) {
        var business = facts.business();
        var visit = facts.visit();
        var date = visit.slot().start().atZone(business.zone()).toLocalDate();
        return new StaffMessage(
                notice.id().value(),
                news(kind),
                member.email(),
                members.wishesOf(member).language(),
                business,
                facts.staffName(),
                visit,
                facts.rest(),
                instance.dayPage(business.slug(), date),
                instance.accountPage(business.slug()));
    }

    private static News news(TeamNews.Kind kind) {
        return switch (kind) {
            case REQUESTED, BOOKED -> News.BOOKED;
            case MOVED -> News.CHANGED;
            case CANCELLED -> News.CANCELLED;
            case CHANGE_ASKED -> News.CHANGE_ASKED;
            case REVIEWED -> News.REVIEWED;
        };
    }
}
