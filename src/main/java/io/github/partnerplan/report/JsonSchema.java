package io.github.partnerplan.report;

import io.github.partnerplan.read.Shape;
import io.github.partnerplan.read.Shapes;
import io.github.partnerplan.read.ValueKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * JSON Schema (draft 2020-12) of a kind of file, from the shape its reader checks it against, so that an editor completes and
 * underlines what the reader would. The same file kind always gives the same bytes.
 */
public final class JsonSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Json json = new Json();

    /** What is referred to, by name, in the order of the first reference. */
    private final Map<String, Shape> parts = new LinkedHashMap<>();

    private final SharedGroups shared;

    private JsonSchema(Shape root) {
        shared = new SharedGroups(root);
    }

    public static String of(SchemaFile file) {
        return new JsonSchema(file.shape()).write(file);
    }

    private String write(SchemaFile file) {
        json.object().field("$schema", DRAFT).field("$id", "urn:partnerplan:schema:" + file.word() + ":1");
        json.field("title", file.title()).field("description", file.description());
        shape(file.shape());
        json.object("$defs");
        // Writing one part may refer to further ones, which are appended.
        for (int at = 0; at < parts.size(); at++) {
            String name = new ArrayList<>(parts.keySet()).get(at);
            json.object(name);
            part(parts.getOrDefault(name, new Shape.Anything()));
            json.endObject();
        }
        return json.endObject().endObject().text();
    }

    private void part(Shape shape) {
        if (shape instanceof Shape.Value value) {
            value(value.kind());
        } else if (shape instanceof Shape.Words words) {
            words(words);
        } else if (shape instanceof Shape.Group group) {
            group(group);
        } else {
            shape(shape);
        }
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Value value) {
            reference(word(value.kind().name()), value);
        } else if (shape instanceof Shape.Named named) {
            reference(named.name(), Shapes.named(named.name()));
        } else if (shape instanceof Shape.Words words) {
            reference(word(words.what()), words);
        } else if (shape instanceof Shape.Items items) {
            items(items);
        } else if (shape instanceof Shape.Group group) {
            Optional<String> name = shared.name(group);
            name.ifPresentOrElse(each -> reference(each, group), () -> group(group));
        } else if (shape instanceof Shape.Either either) {
            alternatives(either.shapes());
        }
        // Anything needs no keyword.
    }

    /** {@code share-range} for SHARE_RANGE, {@code partner-type} for "a partner type". */
    private static String word(String name) {
        String bare = name.startsWith("a ") ? name.substring(2) : name;
        return bare.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private void reference(String name, Shape shape) {
        Shape known = parts.putIfAbsent(name, shape);
        if (known != null && !known.equals(shape)) {
            throw new IllegalStateException("two parts of the schema are named " + name);
        }
        json.field("$ref", "#/$defs/" + name);
    }

    private void value(ValueKind kind) {
        ValueSchema schema = ValueSchema.of(kind);
        json.texts("type", schema.types());
        for (ValueSchema.Bound bound : schema.bounds()) {
            json.field(bound.keyword(), bound.figure());
        }
        pattern(schema.pattern(), kind.words());
    }

    /** Editors on the language server that VS Code uses show the message instead of the pattern. */
    private void pattern(String pattern, String words) {
        if (!pattern.isEmpty()) {
            json.field("pattern", pattern).field("patternErrorMessage", "Write " + words + ".");
        }
    }

    /** The words as the list has them are completed, other spellings of theirs accepted. */
    private void words(Shape.Words words) {
        json.array("anyOf").object().texts("enum", words.allowed()).endObject();
        json.object().texts("type", List.of("string", "null"));
        String spellings = ValueSchema.words(words.allowed().toArray(new String[0]));
        pattern(ValueSchema.whole(spellings), "one of: " + String.join(", ", words.allowed()));
        json.endObject().endArray();
    }

    private void items(Shape.Items items) {
        if (items.single()) {
            alternatives(List.of(items.item(), new Shape.Items(items.item(), false)));
            return;
        }
        json.texts("type", List.of("array", "null")).object("items");
        shape(items.item());
        json.endObject();
    }

    private void alternatives(List<Shape> shapes) {
        json.array("anyOf");
        for (Shape shape : shapes) {
            json.object();
            shape(shape);
            json.endObject();
        }
        json.endArray();
    }

    private void group(Shape.Group group) {
        json.texts("type", List.of("object", "null"));
        properties(group.fields());
        Optional<Shape> others = group.others();
        if (others.isPresent() && others.get() instanceof Shape.Anything) {
            return;
        }
        json.object("patternProperties").object("^x-").endObject().endObject();
        if (others.isPresent()) {
            json.object("additionalProperties");
            shape(others.get());
            json.endObject();
        } else {
            json.field("additionalProperties", false);
        }
    }

    private void properties(List<Shape.Field> fields) {
        if (fields.isEmpty()) {
            return;
        }
        json.object("properties");
        List<String> required = new ArrayList<>();
        for (Shape.Field field : fields) {
            field(field);
            if (field.required()) {
                required.add(field.name());
            }
        }
        json.endObject();
        if (!required.isEmpty()) {
            json.texts("required", required);
        }
    }

    private void field(Shape.Field field) {
        String hint = isValue(field.shape()) ? ": " + field.shape().words() : "";
        String first = field.description().substring(0, 1).toUpperCase(Locale.ROOT);
        json.object(field.name())
                .field("description", first + field.description().substring(1) + hint + ".");
        shape(field.shape());
        json.endObject();
    }

    /** One value of a kind that needs an example; any text will do for the others, and words are listed. */
    private static boolean isValue(Shape shape) {
        if (shape instanceof Shape.Either either) {
            return either.shapes().stream().allMatch(each -> isValue(each) || each instanceof Shape.Words);
        }
        return shape instanceof Shape.Value value && value.kind() != ValueKind.TEXT;
    }
}
