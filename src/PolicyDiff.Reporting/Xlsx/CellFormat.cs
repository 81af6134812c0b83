namespace PolicyDiff.Reporting.Xlsx;

/// <summary>How a cell looks and what it holds; the order is that of <c>cellXfs</c> in <c>styles.xml</c>.</summary>
internal enum CellFormat
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>Text over several lines.</summary>
    Text,

    /// <summary>Text that stays text when the reader edits it, though it looks like a formula.</summary>
    QuotedText,

    /// <summary>The name of a column.</summary>
    Header,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A share of 1, shown without decimals.</summary>
    Share,

    /// <summary>A share of 1, shown as a percentage with two decimals.</summary>
    Percentage,

    /// <summary>An amount in euro.</summary>
    Money,

    /// <summary>A day.</summary>
    Date,

    /// <summary>The title of the report.</summary>
    Title,

    /// <summary>Text that stands out.</summary>
    Strong,

    /// <summary>Text that stands back.</summary>
    Faint,

    /// <summary>A place for the reader's own words.</summary>
    Remark,

    /// <summary>Text that leads somewhere.</summary>
    Link,
}
