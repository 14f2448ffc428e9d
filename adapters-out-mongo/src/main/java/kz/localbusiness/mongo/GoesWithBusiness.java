package kz.localbusiness.mongo;

/// A shared thing, asked for before it is known who calls, whose id all the same begins with a
/// business and a slash: it is removed together with that business.
public interface GoesWithBusiness extends OfAllBusinesses {}
