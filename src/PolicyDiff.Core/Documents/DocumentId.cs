using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Documents;

/// <summary>Names a document by its file name and content: <c>{slug of the file name}-{first 8 hex of the SHA-256}</c>.</summary>
/// <param name="Value">The id as written.</param>
public readonly record struct DocumentId(string Value) : IComparable<DocumentId>
{
    /// <summary>The id of a file; the same name and content always give the same id.</summary>
    /// <param name="path">Path of the file; only its name counts.</param>
    /// <param name="sha256">SHA-256 of the content, 64 lower-case hex digits.</param>
    public static DocumentId For(string path, string sha256) =>
        new($"{Slug.Of(Path.GetFileNameWithoutExtension(path))}-{sha256[..8]}");

    /// <summary>Ordinal order of the written ids.</summary>
    public int CompareTo(DocumentId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(DocumentId left, DocumentId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(DocumentId left, DocumentId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(DocumentId left, DocumentId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(DocumentId left, DocumentId right) => left.CompareTo(right) >= 0;
}
