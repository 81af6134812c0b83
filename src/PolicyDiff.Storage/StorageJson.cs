using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Storage;

/// <summary>The JSON inside the tables. Each block names its kind in <c>block</c>, since a list of blocks holds several.</summary>
internal static class StorageJson
{
    /// <summary>A list of a hundred levels, which is as deep as Markdown goes, takes two levels of JSON each.</summary>
    private const int DeepestNesting = 512;

    private static readonly JsonSerializerOptions Options = new(StorageJsonContext.Default.Options)
    {
        MaxDepth = DeepestNesting,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = StorageJsonContext.Default.WithAddedModifier(NameBlockKinds),
    };

    /// <summary>A value as JSON.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, TypeInfo<T>());

    /// <summary>A value from its JSON.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, TypeInfo<T>()) ?? throw new DamagedRowException("null");

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static void NameBlockKinds(JsonTypeInfo info)
    {
        if (info.Type == typeof(Block))
        {
            info.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "block",
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(Paragraph), "paragraph"),
                    new JsonDerivedType(typeof(ListBlock), "list"),
                    new JsonDerivedType(typeof(Table), "table"),
                    new JsonDerivedType(typeof(Footnote), "footnote"),
                    new JsonDerivedType(typeof(PageNote), "note"),
                },
            };
        }
    }
}
