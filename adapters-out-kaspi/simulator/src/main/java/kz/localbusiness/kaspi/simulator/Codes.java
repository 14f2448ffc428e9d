package kz.localbusiness.kaspi.simulator;

/// The bank's StatusCodes. Signs and lengths are as documented, odd as they look.
public final class Codes {

    public static final long OK = 0;
    public static final long BUSY = -999;
    public static final long NOT_AUTHORISED = -10000;
    public static final long DEVICE_UNKNOWN = -1501;
    public static final long DEVICE_OFF = -1502;
    public static final long DEVICE_ELSEWHERE = -1503;
    public static final long PURCHASE_UNKNOWN = -1601;
    public static final long NO_TRADE_POINTS = -14000002;
    public static final long PURCHASE_NOT_YOURS = -99000001;
    public static final long TRADE_POINT_UNKNOWN = -99000002;
    public static final long OTHER_TRADE_POINT = -99000003;
    public static final long MORE_THAN_PAID = -99000005;
    public static final long REFUND_FAILED = -99000006;
    public static final long NOT_REFUNDABLE = -99000011;
    public static final long NO_PARTIAL_REFUND = -99000020;
    public static final long TRADE_POINT_OFF = 990000018;
    public static final long TRADE_POINT_WITHOUT_QR = 990000026;
    public static final long WRONG_AMOUNT = 990000028;

    /// Listed without a text; here the answer to a phone number of another shape.
    public static final long CLIENT_UNKNOWN = 990000029;

    public static final long NO_METHODS = 990000033;

    private Codes() {}
}
