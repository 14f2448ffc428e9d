package kz.localbusiness.application.races;

import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.DueAgendas;
import kz.localbusiness.application.booking.out.DueOffers;
import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.staff.out.StaffMembers;

/// The outbound ports of one instance, whichever technology is behind them.
public record Stores(
        Businesses businesses,
        Offerings offerings,
        StaffMembers staff,
        Agendas agendas,
        Rotation rotation,
        Waitlist waitlist,
        DueAgendas dueAgendas,
        DueOffers dueOffers,
        Notices notices) {

    public static Stores inMemory() {
        var fakes = new InMemoryPlatform();
        return new Stores(
                fakes.businesses,
                fakes.offerings,
                fakes.staff,
                fakes.agendas,
                fakes.rotation,
                fakes.waitlist,
                fakes.dueAgendas,
                fakes.waitlist,
                fakes.notices);
    }

    public Stores with(Agendas others) {
        return new Stores(
                businesses,
                offerings,
                staff,
                others,
                rotation,
                waitlist,
                dueAgendas,
                dueOffers,
                notices);
    }
}
