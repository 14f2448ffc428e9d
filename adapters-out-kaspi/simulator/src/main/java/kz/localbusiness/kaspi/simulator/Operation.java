package kz.localbusiness.kaspi.simulator;

/// Everything that can be asked of the bank, as far as it can go wrong.
public enum Operation {
    PING,
    TRADE_POINTS,
    REGISTER,
    DELETE,
    CREATE_QR,
    CREATE_LINK,
    STATUS,
    CREATE_RETURN,
    RETURN_STATUS,
    RETURN_OPERATIONS,
    DETAILS,
    RETURN,
    CLIENT,
    CREATE_INVOICE,
    CANCEL_INVOICE,
    EMULATION
}
