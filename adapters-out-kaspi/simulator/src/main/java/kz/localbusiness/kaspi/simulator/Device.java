package kz.localbusiness.kaspi.simulator;

/// @param name as whoever registered it calls it
record Device(String token, String bin, long tradePoint, String name, boolean on) {

    Device turned(boolean to) {
        return new Device(token, bin, tradePoint, name, to);
    }
}
