package kz.localbusiness.application.notice;

import kz.localbusiness.application.Instance;
import kz.localbusiness.application.notice.StaffEmail.News;
import kz.localbusiness.application.notice.out.StaffEmails;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Subject.ToClient;
import kz.localbusiness.domain.notice.Subject.ToMember;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.team.Colleague;

/// Writes to the address with which somebody of the team signs in.
final class StaffEmailPost extends Post {

    private final StaffEmails emails;
    private final Members members;
    private final Instance instance;

    StaffEmailPost(StaffEmails emails, Members members, Instance instance) {
        super(Channel.EMAIL);
        this.emails = emails;
        this.members = members;
        this.instance = instance;
    }

    @Override
    boolean isForClients() {
        return false;
    }

    @Override
    boolean reaches(VisitFacts facts) {
        return true;
    }

    @Override
    HandOver send(Notice notice, VisitFacts facts) {
        return switch (notice.subject()) {
            case ToClient _ -> throw new IllegalArgumentException("for the client");
            case ToMember(var account, var kind) ->
                    members.find(account)
                            .map(member -> emails.send(email(notice, member, kind, facts)))
                            .orElseGet(() -> new Refused(DeliveryFailure.BAD_ADDRESS));
        };
    }

    private StaffEmail email(
            Notice notice, Colleague member, TeamNews.Kind kind, VisitFacts facts) {
        var business = facts.business();
        var visit = facts.visit();
        var date = visit.slot().start().atZone(business.zone()).toLocalDate();
        return new StaffEmail(
                notice.id().value(),
                news(kind),
                member.email(),
                members.wishesOf(member).language(),
                business,
                facts.staffName(),
                visit,
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
