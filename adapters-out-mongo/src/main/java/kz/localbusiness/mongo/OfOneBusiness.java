package kz.localbusiness.mongo;

/// A stored thing of one business; its id begins with the business's and a slash.
public interface OfOneBusiness {

    String id();

    String business();
}
