using System.Text;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>Lower case in Unicode normal form C, without soft hyphens.</summary>
public sealed class LowerCaseFilter : TokenFilter
{
    /// <inheritdoc/>
    public override string Name => "lowercase";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens) => tokens.Select(token => token with { Term = Fold(token.Term) });

    private static string Fold(string term) =>
        ValidText.Normalize(term.Replace("\u00ad", string.Empty, StringComparison.Ordinal), NormalizationForm.FormC).ToLowerInvariant();
}
