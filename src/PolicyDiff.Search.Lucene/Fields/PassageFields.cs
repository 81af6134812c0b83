using Lucene.Net.Index;
using PolicyDiff.Core.Search.Queries;
using FieldType = Lucene.Net.Documents.FieldType;

namespace PolicyDiff.Search.Lucene.Fields;

/// <summary>
/// The fields of the Lucene index. Another shape takes another <see cref="FormatVersion"/>; an index of another format is made anew.
/// </summary>
/// <remarks>Nothing is stored: what is asked of a policy document stands in terms, what a hit is described by in one doc value.</remarks>
internal static class PassageFields
{
    /// <summary>Version of the fields, in the data of every commit.</summary>
    public const string FormatVersion = "5";

    /// <summary>Id of the policy document, on everything that belongs to it.</summary>
    public const string Document = "document";

    /// <summary>
    /// The stamp of a policy document, as <see cref="DocumentStamp"/> writes it, on the one Lucene document for what is known of it as a
    /// whole.
    /// </summary>
    public const string Record = "record";

    /// <summary>Section passages of a policy document, on its record.</summary>
    public const string SectionCount = "section_count";

    /// <summary>Terms in the texts of these, on its record.</summary>
    public const string TextLength = "text_length";

    /// <summary>Kinds of requirement in a passage.</summary>
    public const string Kind = "kind";

    /// <summary>The form of a passage.</summary>
    public const string Form = "form";

    /// <summary>What a hit is described by.</summary>
    public const string Description = "description";

    /// <summary>Every term of a section passage once: in how many passages a term stands is asked here.</summary>
    public const string AnyTerm = "any";

    /// <summary>Abbreviations that a policy document defines, form and meaning joined.</summary>
    public const string Abbreviation = "abbreviation";

    /// <summary>Term and a word it was made of, joined.</summary>
    public const string Spelling = "spelling";

    /// <summary>A word and the term made of it, joined.</summary>
    public const string SpelledTerm = "spelled";

    /// <summary>Stands between the parts of a joined value; no term holds a control character.</summary>
    public const char Joint = '\u0001';

    private static readonly string[] SectionNames = NamesWith("section.");
    private static readonly string[] RequirementNames = NamesWith("requirement.");

    /// <summary>Positions, for phrases, and exact lengths, for weighing.</summary>
    public static FieldType WithPositions { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitNorms: false);

    /// <summary>Positions, for phrases that only have to be there.</summary>
    public static FieldType PositionsOnly { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitNorms: true);

    /// <summary>How often a term stands there, and no more.</summary>
    public static FieldType WithFrequencies { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS, omitNorms: true);

    /// <summary>Whether a term stands there, and no more.</summary>
    public static FieldType TermsOnly { get; } = TypeOf(IndexOptions.DOCS_ONLY, omitNorms: true);

    /// <summary>Name of a field of words. A question asks for one form of passage, and need not pass over the terms of the other.</summary>
    public static string NameOf(PassageForm form, SearchField field) =>
        (form is PassageForm.Section ? SectionNames : RequirementNames)[(int)field];

    /// <summary>Name of the field of the words as they stand in the passage.</summary>
    public static string WordingOf(PassageForm form) => form is PassageForm.Section ? "section.wording" : "requirement.wording";

    private static string[] NamesWith(string form) => Array.ConvertAll(Enum.GetValues<SearchField>(), field => form + NameOf(field));

    private static string NameOf(SearchField field) => field switch
    {
        SearchField.Number => "number",
        SearchField.Title => "title",
        SearchField.Path => "headings",
        SearchField.Text => "text",
        SearchField.Parts => "parts",
        SearchField.Abbreviations => "written_out",
        SearchField.Forms => "forms",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private static FieldType TypeOf(IndexOptions options, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }
}
