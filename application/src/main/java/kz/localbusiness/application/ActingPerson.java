package kz.localbusiness.application;

import java.util.Set;
import kz.localbusiness.domain.shared.BusinessId;

/// Who acts, as far as it may be remembered: people of the team by their account, clients by
/// nothing, so that a client can be forgotten without touching what others did.
///
/// @param account of a person of the team, empty for others
/// @param name of a person of the team, empty for others
/// @param address of the network; of clients only which part of the net it is in
public record ActingPerson(Kind kind, String account, String name, String address) {

    public enum Kind {
        OWNER,
        MANAGER,
        STAFF,
        CLIENT,
        PLATFORM
    }

    static ActingPerson of(Caller caller, BusinessId business, Origins origins) {
        return switch (caller) {
            case Caller.Platform _, Caller.Operator _ ->
                    new ActingPerson(Kind.PLATFORM, "", "", "");
            case Caller.Anyone _ -> client(origins.current());
            case Caller.Member member when member.business().equals(business) ->
                    of(member, origins.current());
            case Caller.Member _ -> client(origins.current());
        };
    }

    private static ActingPerson of(Caller.Member member, Origin from) {
        var kind = kind(member.roles());
        return kind == Kind.CLIENT
                ? client(from)
                : new ActingPerson(kind, member.subject(), from.name(), from.address());
    }

    private static Kind kind(Set<Role> roles) {
        if (roles.contains(Role.OWNER)) {
            return Kind.OWNER;
        }
        if (roles.contains(Role.MANAGER)) {
            return Kind.MANAGER;
        }
        return roles.contains(Role.STAFF) ? Kind.STAFF : Kind.CLIENT;
    }

    private static ActingPerson client(Origin from) {
        return new ActingPerson(Kind.CLIENT, "", "", Networks.around(from.address()));
    }
}
