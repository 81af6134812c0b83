using PolicyDiff.Core.Text;

namespace PolicyDiff.Extraction.Actors;

/// <summary>An actor named in a text.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Group">On which side it stands.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record ActorMention(string Name, ActorGroup Group, TextSpan Span);
