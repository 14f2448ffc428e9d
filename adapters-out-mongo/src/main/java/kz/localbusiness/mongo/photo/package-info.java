/// Photos, and the bytes of their pictures in a collection of their own.
@NullMarked
package kz.localbusiness.mongo.photo;

import org.jspecify.annotations.NullMarked;
