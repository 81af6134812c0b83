using Lucene.Net.Documents;
using Lucene.Net.Index;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>The fields of the Lucene index. Another shape takes another <see cref="FormatVersion"/>; an index of another format is made anew.</summary>
internal static class PassageFields
{
    /// <summary>Version of the fields, in the data of every commit.</summary>
    public const string FormatVersion = "2";

    /// <summary>Id of the policy document, on everything that belongs to it.</summary>
    public const string Document = "document";

    /// <summary>What a Lucene document is: <see cref="Record"/>, or a form of passage.</summary>
    public const string Form = "form";

    /// <summary>The value of <see cref="Form"/> for what is known of a policy document as a whole.</summary>
    public const string Record = "record";

    /// <summary>Kinds of requirement in a passage.</summary>
    public const string Kind = "kind";

    /// <summary>The same kinds as one number, for counting.</summary>
    public const string KindMarks = "kind_marks";

    /// <summary>Section numbers that a passage stands in or under, in lower case.</summary>
    public const string Section = "section";

    /// <summary>Place of a passage in its document.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>The section that a passage stands in, by place in reading order.</summary>
    public const string SectionOrdinal = "section_ordinal";

    /// <summary>The requirement that a passage is, by place in reading order.</summary>
    public const string Requirement = "requirement";

    /// <summary>Every term of a section passage once: in how many passages a term stands is asked here.</summary>
    public const string AnyTerm = "any";

    /// <summary>Path of the file of a policy document.</summary>
    public const string SourcePath = "source";

    /// <summary>Which edition of a policy document this is: content and versions that made it.</summary>
    public const string Stamp = "stamp";

    /// <summary>Abbreviations that a policy document defines, form and meaning joined.</summary>
    public const string Abbreviation = "abbreviation";

    /// <summary>Term and a word it was made of, joined.</summary>
    public const string Spelling = "spelling";

    /// <summary>A word and the term made of it, joined.</summary>
    public const string SpelledTerm = "spelled";

    /// <summary>A trigram and a term that has it, joined.</summary>
    public const string Trigram = "trigram";

    /// <summary>Stands between the parts of a joined value; no term holds a control character.</summary>
    public const char Joint = '\u0001';

    /// <summary>The fields that words are looked for in.</summary>
    public static IReadOnlyList<SearchField> Words { get; } = Enum.GetValues<SearchField>();

    /// <summary>Positions, for phrases, and exact lengths, for weighing.</summary>
    public static FieldType WithPositions { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitNorms: false);

    /// <summary>How often a term stands there, and no more.</summary>
    public static FieldType WithFrequencies { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS, omitNorms: true);

    /// <summary>Whether a term stands there, and no more.</summary>
    public static FieldType TermsOnly { get; } = TypeOf(IndexOptions.DOCS_ONLY, omitNorms: true);

    /// <summary>Name of a field of words.</summary>
    public static string NameOf(SearchField field) => field switch
    {
        SearchField.Number => "number",
        SearchField.Title => "title",
        SearchField.Path => "headings",
        SearchField.Text => "text",
        SearchField.Parts => "parts",
        SearchField.Abbreviations => "written_out",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private static FieldType TypeOf(IndexOptions options, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }
}
