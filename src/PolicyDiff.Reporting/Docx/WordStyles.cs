namespace PolicyDiff.Reporting.Docx;

/// <summary>Ids of the styles in <c>styles.xml</c>; a house style is put on a report by changing those.</summary>
internal static class WordStyles
{
    /// <summary>The title of the report.</summary>
    public const string Title = "Title";

    /// <summary>The heading above the table of contents.</summary>
    public const string ContentsHeading = "TOCHeading";

    /// <summary>Something to know before reading on.</summary>
    public const string Notice = "Notice";

    /// <summary>What a list below holds.</summary>
    public const string Explanation = "Explanation";

    /// <summary>Running text.</summary>
    public const string Normal = "Normal";

    /// <summary>A footnote where it is referred to, its mark before a tab.</summary>
    public const string Footnote = "FootnoteEntry";

    /// <summary>Text in a table.</summary>
    public const string TableText = "TableText";

    /// <summary>The header row of a table.</summary>
    public const string TableHeader = "TableHeader";

    /// <summary>The sentence above both quotes of a change.</summary>
    public const string TableSummary = "TableSummary";

    /// <summary>What a quote needs around it.</summary>
    public const string TableContext = "TableContext";

    /// <summary>A citation under a quote.</summary>
    public const string Source = "Source";

    /// <summary>The air below a table, which also keeps two tables apart, and below the table of contents.</summary>
    public const string Gap = "Gap";

    /// <summary>The closing line.</summary>
    public const string Disclaimer = "Disclaimer";

    /// <summary>Words that stand out.</summary>
    public const string Strong = "Strong";

    /// <summary>Words that stand back.</summary>
    public const string Faint = "Faint";

    /// <summary>Words on the left only: red and struck through.</summary>
    public const string Deleted = "Deleted";

    /// <summary>Words on the right only: green and underlined.</summary>
    public const string Inserted = "Inserted";

    /// <summary>A bar that draws a count.</summary>
    public const string Bar = "Bar";

    /// <summary>Every table.</summary>
    public const string Table = "ReportTable";

    private const int DeepestHeading = 6;
    private const int DeepestEntry = 3;

    /// <summary>A line of a long list that is to fit a page or two.</summary>
    public const string BriefEntry = "BriefEntry";

    /// <summary>The heading of a level from 1; deeper ones share the deepest there is.</summary>
    public static string Heading(int level) => $"Heading{Math.Clamp(level, 1, DeepestHeading)}";

    /// <summary>A line of a list, its mark before a tab, by its depth from 1; deeper ones share the deepest there is.</summary>
    public static string ListEntry(int level) => $"ListEntry{Math.Clamp(level, 1, DeepestEntry)}";
}
