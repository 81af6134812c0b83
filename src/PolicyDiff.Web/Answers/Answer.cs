using PolicyDiff.Web.Pages;

namespace PolicyDiff.Web.Answers;

/// <summary>What an endpoint answers with; <see cref="AnswerWriter"/> sends it.</summary>
internal abstract record Answer;
