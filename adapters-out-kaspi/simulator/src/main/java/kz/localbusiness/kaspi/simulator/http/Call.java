package kz.localbusiness.kaspi.simulator.http;

import kz.localbusiness.kaspi.simulator.Caller;

/// One request, read.
///
/// @param version `v01` or `v02`
/// @param id at the end of the path, if there is one
record Call(Caller caller, String version, String id, Fields fields) {

    long number() {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException notOne) {
            throw new BadRequest("path");
        }
    }

    /// On behalf of the organisation that the request names, in the scheme that has it do so.
    Caller named() {
        return caller.meaning(fields.find("OrganizationBin"));
    }

    String device() {
        return fields.text("DeviceToken");
    }
}
