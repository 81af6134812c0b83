namespace PolicyDiff.Reporting.Tree;

/// <summary>A line of text; long ones are broken by who lays out the page.</summary>
/// <param name="Role">What it says.</param>
/// <param name="Inlines">The stretches it consists of.</param>
internal sealed record Line(LineRole Role, params IReadOnlyList<Inline> Inlines) : ReportBlock
{
    /// <summary>Its words, without marks.</summary>
    public string Words => string.Concat(Inlines.Select(inline => inline.Text));

    /// <summary>Running text.</summary>
    public static implicit operator Line(string text) => new(LineRole.Text, text);
}
