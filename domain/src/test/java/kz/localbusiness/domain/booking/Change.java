package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// The same world, but for one thing.
record Change(World world) {

    /// As if it were earlier; what has lapsed by now never was, nor past visits of the client.
    World backTo(Instant moment) {
        var now = world.now();
        var left = claims(_ -> true, one -> one.hasLapsed(now));
        return new Change(left)
                .claims(who -> who instanceof Participant.Client, one -> one.isOver(now))
                .at(moment);
    }

    World closures(UnaryOperator<Closures> changed) {
        return business(one -> one.closedOn(changed.apply(one.closures())));
    }

    World policy(UnaryOperator<BookingPolicy> changed) {
        return business(one -> one.bookableBy(changed.apply(one.policy())));
    }

    World member(StaffId id, UnaryOperator<StaffMember> changed) {
        return wish(one ->
                new Wish(
                        one.offering(),
                        one.addOns(),
                        one.candidates().stream()
                                .map(who -> who.id().equals(id) ? changed.apply(who) : who)
                                .toList(),
                        one.booked()));
    }

    World delivery(UnaryOperator<Delivery> changed) {
        return offering(one -> like(one, changed.apply(one.delivery()), one.overrides()));
    }

    /// @param own what they say counts, for the rest it stays as it was
    World rules(PolicyOverrides own) {
        return offering(one -> like(one, one.delivery(), merged(own, one.overrides())));
    }

    World claims(Participant who, Predicate<Claim> gone) {
        return claims(who::equals, gone);
    }

    /// All of them.
    <P extends Participant> World claims(Class<P> kind, Predicate<P> whose) {
        return claims(one -> kind.isInstance(one) && whose.test(kind.cast(one)), _ -> true);
    }

    World blocks(Participant who, Predicate<Block> gone) {
        return agendas(one ->
                one.key().participant().equals(who)
                        ? like(one, one.claims(), without(one.blocks(), gone))
                        : one);
    }

    private World claims(Predicate<Participant> whose, Predicate<Claim> gone) {
        return agendas(one ->
                whose.test(one.key().participant())
                        ? like(one, without(one.claims(), gone), one.blocks())
                        : one);
    }

    private World agendas(UnaryOperator<Agenda> changed) {
        return world.with(world.agendas().stream().map(changed).toList());
    }

    private World business(UnaryOperator<Business> changed) {
        var asked = world.inquiry();
        return asking(changed.apply(asked.business()), asked.wishes());
    }

    private World offering(UnaryOperator<Offering> changed) {
        return wish(one ->
                new Wish(
                        changed.apply(one.offering()),
                        one.addOns(),
                        one.candidates(),
                        one.booked()));
    }

    private World wish(UnaryOperator<Wish> changed) {
        var asked = world.inquiry();
        return asking(asked.business(), asked.wishes().stream().map(changed).toList());
    }

    private World asking(Business business, List<Wish> wishes) {
        var asked = world.inquiry();
        return world.asking(
                new Inquiry(
                        business,
                        wishes,
                        asked.preference(),
                        asked.client(),
                        asked.self(),
                        asked.turns(),
                        asked.shortest()));
    }

    private static Agenda like(Agenda one, List<Claim> claims, List<Block> blocks) {
        return new Agenda(
                one.business(), one.key(), List.of(), List.of(), claims, blocks, List.of(), 1);
    }

    private static Offering like(Offering one, Delivery delivery, PolicyOverrides overrides) {
        return new Offering(
                one.business(),
                one.id(),
                one.name(),
                one.description(),
                one.names(),
                one.descriptions(),
                one.category(),
                one.duration(),
                one.price(),
                delivery,
                overrides,
                one.archived(),
                one.version());
    }

    private static PolicyOverrides merged(PolicyOverrides own, PolicyOverrides rest) {
        return new PolicyOverrides(
                first(own.step(), rest.step()),
                first(own.minimumNotice(), rest.minimumNotice()),
                first(own.horizonDays(), rest.horizonDays()),
                null,
                null,
                null,
                first(own.perClient(), rest.perClient()),
                first(own.perPersonDay(), rest.perPersonDay()),
                null,
                null);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
