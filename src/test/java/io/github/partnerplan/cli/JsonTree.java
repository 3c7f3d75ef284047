package io.github.partnerplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists and text, for comparing two results; keys that are left out are dropped at every depth. */
final class JsonTree {

    private JsonTree() {}

    /** Throws if the text is not exactly one JSON value. */
    static Object of(String json, Set<String> leftOut) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object tree = value(parser, leftOut);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON value");
            }
            return tree;
        }
    }

    /** Of a text that is one JSON object. */
    static Map<?, ?> object(String json) {
        return (Map<?, ?>) of(json, Set.of());
    }

    /** The objects of a list under a key. */
    static List<Map<?, ?>> objects(Map<?, ?> object, String key) {
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Object each : (List<?>) Objects.requireNonNull(object.get(key))) {
            objects.add((Map<?, ?>) each);
        }
        return objects;
    }

    /** A value under a key, as it is written. */
    static String text(Map<?, ?> object, String key) {
        String value = String.valueOf(object.get(key));
        return value.substring(value.indexOf(' ') + 1);
    }

    private static Object value(JsonParser parser, Set<String> leftOut) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.getString();
                parser.nextToken();
                Object value = value(parser, leftOut);
                if (!leftOut.contains(key)) {
                    object.put(key, value);
                }
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser, leftOut));
            }
            return list;
        }
        return token + " " + parser.getString();
    }
}
