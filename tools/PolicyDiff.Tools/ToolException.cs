namespace PolicyDiff.Tools;

/// <summary>A verb cannot go on; the message says where, what and how to mend it.</summary>
internal sealed class ToolException(string message) : Exception(message);
